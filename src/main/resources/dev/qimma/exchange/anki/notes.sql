select n.guid, n.mid, n.tags, n.flds, c.did
from notes n
left join (
  select nid,
    min(case when odid = 0 then did else odid end) as did,
    -- where a new card stands among the new ones; of one that was learnt it is a day
    min(case when type = 0 then case when odid = 0 then due else odue end end) as place
  from cards group by nid) c
  on c.nid = n.id
order by c.place, n.id
limit 1000000;
