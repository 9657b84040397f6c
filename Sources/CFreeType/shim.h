#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H
#include FT_ADVANCES_H

// Swift sees neither macros with casts nor those that stand for header names.
static const FT_Int32 samkart_unscaled = FT_LOAD_NO_SCALE | FT_LOAD_NO_BITMAP;
static const FT_Long samkart_has_outlines = FT_FACE_FLAG_SCALABLE;
