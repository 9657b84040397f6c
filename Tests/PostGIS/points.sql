-- A million points over mainland Norway and around it, the same at each run: places by a hash of their numbers.
CREATE TABLE addresses AS
SELECT n AS id,
  ST_SetSRID(ST_MakePoint(
    4.5 + 27.0 * (('x' || substr(md5(n::text || 'x'), 1, 8))::bit(32)::bigint / 4294967295.0),
    57.9 + 13.3 * (('x' || substr(md5(n::text || 'y'), 1, 8))::bit(32)::bigint / 4294967295.0)), 4258) AS geom
FROM generate_series(1, 1000000) AS n;
CREATE INDEX ON addresses USING gist (geom);
ANALYZE addresses;
