-- When a subscription at a hub is renewed: by the length of its lease, which a hub chooses, and not at a fixed time
-- before its end.
alter table pushes add column renew_at timestamptz;
update pushes set renew_at = lease_until - interval '24 hours' where state = 'active';
drop index pushes_renewal;
create index pushes_renewal on pushes (renew_at) where state = 'active';
