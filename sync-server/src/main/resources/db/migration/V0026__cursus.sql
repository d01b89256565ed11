-- Decisions of the juries on phases, theses, diplomas of the internes (E-03 to E-05).
create table validation_phase (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  interne uuid not null,
  phase varchar(40) not null,
  date_jury date not null,
  decision varchar(40) not null,
  des uuid,
  commentaire varchar(2000)
);
create unique index uk_validation_phase on validation_phase (interne, phase, date_jury);
alter table validation_phase add constraint fk_validation_phase_interne foreign key (interne) references interne (id);
create index ix_validation_phase_des on validation_phase (des);
alter table validation_phase add constraint fk_validation_phase_des foreign key (des) references des (id);

create table these (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  interne uuid not null,
  resultat varchar(40) not null,
  date_soutenance date,
  titre varchar(500),
  directeur varchar(200),
  ufr uuid
);
create unique index uk_these on these (interne);
alter table these add constraint fk_these_interne foreign key (interne) references interne (id);
create index ix_these_ufr on these (ufr);
alter table these add constraint fk_these_ufr foreign key (ufr) references ufr (id);

create table diplome (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  interne uuid not null,
  type varchar(40) not null,
  des uuid,
  date_obtention date not null,
  numero varchar(40),
  ufr uuid
);
create unique index uk_diplome on diplome (interne, type, des);
alter table diplome add constraint fk_diplome_interne foreign key (interne) references interne (id);
create index ix_diplome_des on diplome (des);
alter table diplome add constraint fk_diplome_des foreign key (des) references des (id);
create index ix_diplome_ufr on diplome (ufr);
alter table diplome add constraint fk_diplome_ufr foreign key (ufr) references ufr (id);
