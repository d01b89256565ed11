-- What others did since yesterday is asked at each opening of the synchronisation centre.
create index journal_tx_instant on journal_tx (instant);
create index conflit_ouvert on conflit (resolution, instant);
