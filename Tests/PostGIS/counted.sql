SELECT m.code, m.name, count(a.id) AS addresses, m.geom
FROM municipalities m LEFT JOIN addresses a ON ST_Intersects(m.geom, a.geom)
GROUP BY m.code, m.name, m.geom ORDER BY m.code
