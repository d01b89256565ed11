-- Accounts, sessions and workstation tokens. Only hashes of secrets are kept.

create table compte (
    personne    uuid                     not null primary key,
    adresse     varchar(254)             not null unique, -- lower case
    empreinte   varchar(200)             not null,        -- argon2id, with its parameters
    demo        boolean                  not null,        -- known password: never accepted outside demo mode
    cree_le     timestamp with time zone not null,
    modifie_le  timestamp with time zone not null
);

create table session_web (
    empreinte   varchar(64)              not null primary key, -- SHA-256 of the cookie
    personne    uuid                     not null,
    ouverte_le  timestamp with time zone not null,
    vue_le      timestamp with time zone not null
);
create index session_web_personne on session_web (personne);

create table jeton_poste (
    empreinte        varchar(64)              not null primary key, -- SHA-256 of the token
    personne         uuid                     not null,
    poste_de_travail varchar(100)             not null,
    cree_le          timestamp with time zone not null,
    vu_le            timestamp with time zone not null,
    revoque_le       timestamp with time zone
);
create index jeton_poste_personne on jeton_poste (personne, poste_de_travail);

create table essai_connexion (
    cle     varchar(80)              not null primary key, -- hash of the address, or network address
    echecs  integer                  not null,
    dernier timestamp with time zone not null
);

create table demo (
    taille  varchar(20) not null,
    graine  bigint      not null,
    complet boolean     not null
);
