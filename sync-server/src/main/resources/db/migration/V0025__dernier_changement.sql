-- Who changed a poste last, when and what, in words: written with each change (D-42).
alter table poste add column dernier_changement varchar(500);
