-- Days during which the ARS lets coordonnateurs open postes.
create table periode_ouverture (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  subdivision uuid not null,
  semestre uuid not null,
  specialite uuid,
  debut date not null,
  fin date not null
);
create unique index uk_periode_ouverture on periode_ouverture (subdivision, semestre, specialite, debut);
alter table periode_ouverture add constraint fk_periode_ouverture_subdivision foreign key (subdivision) references subdivision (id);
create index ix_periode_ouverture_semestre on periode_ouverture (semestre);
alter table periode_ouverture add constraint fk_periode_ouverture_semestre foreign key (semestre) references semestre (id);
create index ix_periode_ouverture_specialite on periode_ouverture (specialite);
alter table periode_ouverture add constraint fk_periode_ouverture_specialite foreign key (specialite) references des (id);
