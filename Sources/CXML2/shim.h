#include <libxml/xmlversion.h>
// Debian's libxml2 names ICU in its headers, and Foundation has an ICU of its own: a program that sees both is not
// built. Nothing that is used here differs without it.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
