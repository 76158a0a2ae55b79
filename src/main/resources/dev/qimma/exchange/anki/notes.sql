select n.guid, n.mid, n.tags, n.flds, c.did
from notes n
left join (select nid, min(case when odid = 0 then did else odid end) as did from cards group by nid) c
  on c.nid = n.id
order by n.id
limit 1000000;
