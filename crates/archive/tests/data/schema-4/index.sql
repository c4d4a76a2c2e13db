PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE changes (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        time INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        instance TEXT NOT NULL,
        study TEXT
    );
INSERT INTO "changes" VALUES(1,1795914830,0,'1.2.1.1.1','1.2.1');
INSERT INTO "changes" VALUES(2,1795914831,0,'1.2.1.1.2','1.2.1');
INSERT INTO "changes" VALUES(3,1795914831,0,'1.2.1.2.1','1.2.1');
INSERT INTO "changes" VALUES(4,1795914831,0,'1.2.2.1.1','1.2.2');
INSERT INTO "changes" VALUES(5,1795914831,2,'1.2.1.2.1','1.2.1');
INSERT INTO "changes" VALUES(6,1795914831,0,'1.2.1.2.1','1.2.1');
INSERT INTO "changes" VALUES(7,1795914831,1,'1.2.2.1.1','1.2.2');
CREATE TABLE instances (
        id INTEGER PRIMARY KEY,
        series INTEGER REFERENCES series,
        uid TEXT NOT NULL UNIQUE,
        sop_class TEXT NOT NULL,
        transfer_syntax TEXT NOT NULL,
        file TEXT NOT NULL,
        file_length INTEGER NOT NULL,
        data_set_offset INTEGER NOT NULL,
        digest BLOB,
        unsynced INTEGER,
        data_set BLOB NOT NULL
    , received INTEGER, peer TEXT);
INSERT INTO "instances" VALUES(1,1,'1.2.1.1.1','1.2.840.10008.5.1.4.1.1.7','1.2.840.10008.1.2.1','instances/15/1.2.1/1.2.1.1.1.dcm',646,348,X'CE54D5BDE1A73FFDDE85514F89EE7CD3BBA639C9891FEBF46A3B9FBCBEF6F888',1795914828909864805,X'0800160055491A00312E322E3834302E31303030382E352E312E342E312E312E37000800180055490A00312E322E312E312E310020001300495302003120',1795914830,'CT1');
INSERT INTO "instances" VALUES(2,1,'1.2.1.1.2','1.2.840.10008.5.1.4.1.1.7','1.2.840.10008.1.2.1','instances/15/1.2.1/1.2.1.1.2.dcm',646,348,X'498D47E6E17F9B9B3908AB9BADC8F478DEBD44F7C99AF74F8FE4875FB36389EA',1795914828909864806,X'0800160055491A00312E322E3834302E31303030382E352E312E342E312E312E37000800180055490A00312E322E312E312E320020001300495302003220',1795914831,'CT1');
INSERT INTO "instances" VALUES(6,4,'1.2.1.2.1','1.2.840.10008.5.1.4.1.1.7','1.2.840.10008.1.2.1','instances/15/1.2.1/1.2.1.2.1_18ec5f0590076769.dcm',648,350,X'5F583BD98D4B079AECEA2D45EB5B8F03FDA72A4B50183A7094B2032D0547C136',1795914828909864809,X'0800160055491A00312E322E3834302E31303030382E352E312E342E312E312E37000800180055490A00312E322E312E322E310020001300495302003120',1795914831,'CT1');
INSERT INTO "instances" VALUES(7,3,'1.2.2.1.1','1.2.840.10008.5.1.4.1.1.7','1.2.840.10008.1.2.1','instances/fc/1.2.2/1.2.2.1.1_18ec5f061d5782a1.dcm',808,350,X'47A3FBE81D08BECC3C73FA3328446B04852F1975E51F9A084F36F0BD0F72E5CC',NULL,X'0800160055491A00312E322E3834302E31303030382E352E312E342E312E312E37000800180055490A00312E322E322E312E310020001300495302003120',1795914831,'MR1');
CREATE TABLE patients (
        id INTEGER PRIMARY KEY,
        patient_id TEXT,
        whole_id TEXT NOT NULL,
        issuer TEXT NOT NULL,
        name TEXT NOT NULL,
        birth_date TEXT NOT NULL,
        study INTEGER
    );
INSERT INTO "patients" VALUES(1,'P1','P1','','müller^jörg','',1);
INSERT INTO "patients" VALUES(2,'P2','P2','','roe^jane','',2);
CREATE TABLE removals (
        file TEXT PRIMARY KEY,
        number INTEGER NOT NULL,
        id INTEGER UNIQUE,
        uid TEXT,
        sop_class TEXT,
        transfer_syntax TEXT,
        file_length INTEGER,
        data_set_offset INTEGER,
        unsynced INTEGER
    );
CREATE TABLE series (
        id INTEGER PRIMARY KEY,
        study INTEGER NOT NULL REFERENCES studies,
        uid TEXT NOT NULL UNIQUE,
        modality TEXT,
        source INTEGER NOT NULL,
        data_set BLOB NOT NULL
    );
INSERT INTO "series" VALUES(1,1,'1.2.1.1','CT',1,X'0800600043530200435420000E0055490800312E322E312E3100');
INSERT INTO "series" VALUES(3,2,'1.2.2.1','MR',7,X'08006000435302004D5220000E0055490800312E322E322E3100');
INSERT INTO "series" VALUES(4,1,'1.2.1.2','PT',6,X'0800600043530200505420000E0055490800312E322E312E3200');
CREATE TABLE studies (
        id INTEGER PRIMARY KEY,
        patient INTEGER NOT NULL REFERENCES patients,
        uid TEXT NOT NULL UNIQUE,
        date TEXT,
        accession_number TEXT,
        source INTEGER NOT NULL,
        patient_data_set BLOB NOT NULL,
        data_set BLOB NOT NULL
    );
INSERT INTO "studies" VALUES(1,1,'1.2.1','20240101','A1',1,X'10001000504E0E004DC3BC6C6C65725E4AC3B6726720100020004C4F02005031',X'0800200044410800323032343031303108005000534802004131080030104C4F0A00536368C3A464656C202020000D0055490600312E322E3100');
INSERT INTO "studies" VALUES(2,2,'1.2.2','20250202','A2',7,X'10001000504E0800526F655E4A616E65100020004C4F02005032',X'0800200044410800323032353032303208005000534802004132080030104C4F0A00436F727265637465642020000D0055490600312E322E3200');
CREATE TABLE totals (
        kind TEXT NOT NULL,
        value TEXT NOT NULL,
        number INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        PRIMARY KEY (kind, value)
    ) WITHOUT ROWID;
INSERT INTO "totals" VALUES('day','20261129',4,2748);
INSERT INTO "totals" VALUES('instances','',4,2748);
INSERT INTO "totals" VALUES('modality','CT',2,1292);
INSERT INTO "totals" VALUES('modality','MR',1,808);
INSERT INTO "totals" VALUES('modality','PT',1,648);
INSERT INTO "totals" VALUES('patients','',2,0);
INSERT INTO "totals" VALUES('peer','CT1',3,1940);
INSERT INTO "totals" VALUES('peer','MR1',1,808);
INSERT INTO "totals" VALUES('series','',3,0);
INSERT INTO "totals" VALUES('studies','',2,0);
CREATE TABLE unsynced (
        id INTEGER PRIMARY KEY,
        file TEXT NOT NULL,
        bytes BLOB NOT NULL
    );
CREATE UNIQUE INDEX instances_by_other_file ON instances (file)
        WHERE substr(file, -length(uid) - 5) <> '/' || uid || '.dcm';
CREATE INDEX patients_by_patient_id ON patients (patient_id);
CREATE INDEX patients_by_identity ON patients (whole_id, name);
CREATE INDEX studies_by_patient ON studies (patient);
CREATE INDEX studies_by_date ON studies (date);
CREATE INDEX studies_by_accession_number ON studies (accession_number);
CREATE INDEX series_by_study ON series (study);
CREATE INDEX instances_by_series ON instances (series, sop_class, file_length);
CREATE INDEX removals_by_number ON removals (number);
CREATE TRIGGER patients_in AFTER INSERT ON patients BEGIN
        INSERT INTO totals VALUES ('patients', '', 1, 0) ON CONFLICT DO UPDATE SET number = number + 1;
    END;
CREATE TRIGGER patients_out AFTER DELETE ON patients BEGIN
        UPDATE totals SET number = number - 1 WHERE kind = 'patients';
    END;
CREATE TRIGGER studies_in AFTER INSERT ON studies BEGIN
        INSERT INTO totals VALUES ('studies', '', 1, 0) ON CONFLICT DO UPDATE SET number = number + 1;
    END;
CREATE TRIGGER studies_out AFTER DELETE ON studies BEGIN
        UPDATE totals SET number = number - 1 WHERE kind = 'studies';
    END;
CREATE TRIGGER series_in AFTER INSERT ON series BEGIN
        INSERT INTO totals VALUES ('series', '', 1, 0) ON CONFLICT DO UPDATE SET number = number + 1;
    END;
CREATE TRIGGER series_out AFTER DELETE ON series BEGIN
        UPDATE totals SET number = number - 1 WHERE kind = 'series';
    END;
CREATE TRIGGER series_modality AFTER UPDATE OF modality ON series WHEN OLD.modality IS NOT NEW.modality BEGIN
        INSERT INTO totals
            SELECT 'modality', coalesce(OLD.modality, ''), -count(*), -coalesce(sum(file_length), 0)
            FROM instances WHERE series = NEW.id
            ON CONFLICT DO UPDATE SET number = number + excluded.number, bytes = bytes + excluded.bytes;
        INSERT INTO totals
            SELECT 'modality', coalesce(NEW.modality, ''), count(*), coalesce(sum(file_length), 0)
            FROM instances WHERE series = NEW.id
            ON CONFLICT DO UPDATE SET number = number + excluded.number, bytes = bytes + excluded.bytes;
        DELETE FROM totals WHERE kind = 'modality' AND number = 0;
    END;
CREATE TRIGGER instances_in AFTER INSERT ON instances BEGIN
        INSERT INTO totals VALUES
            ('instances', '', 1, NEW.file_length),
            ('day', coalesce(strftime('%Y%m%d', NEW.received, 'unixepoch'), ''), 1, NEW.file_length),
            ('peer', coalesce(NEW.peer, ''), 1, NEW.file_length),
            ('modality', coalesce((SELECT modality FROM series WHERE id = NEW.series), ''), 1, NEW.file_length)
            ON CONFLICT DO UPDATE SET number = number + 1, bytes = bytes + excluded.bytes;
    END;
CREATE TRIGGER instances_out AFTER DELETE ON instances BEGIN
        UPDATE totals SET number = number - 1, bytes = bytes - OLD.file_length
            WHERE (kind = 'instances' AND value = '')
               OR (kind = 'day' AND value = coalesce(strftime('%Y%m%d', OLD.received, 'unixepoch'), ''))
               OR (kind = 'peer' AND value = coalesce(OLD.peer, ''))
               OR (kind = 'modality'
                   AND value = coalesce((SELECT modality FROM series WHERE id = OLD.series), ''));
        DELETE FROM totals WHERE kind IN ('day', 'peer', 'modality') AND number = 0;
    END;
CREATE TRIGGER instances_length AFTER UPDATE OF file_length ON instances BEGIN
        UPDATE totals SET bytes = bytes - OLD.file_length + NEW.file_length
            WHERE (kind = 'instances' AND value = '')
               OR (kind = 'day' AND value = coalesce(strftime('%Y%m%d', NEW.received, 'unixepoch'), ''))
               OR (kind = 'peer' AND value = coalesce(NEW.peer, ''))
               OR (kind = 'modality'
                   AND value = coalesce((SELECT modality FROM series WHERE id = NEW.series), ''));
    END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('changes',7);
COMMIT;
PRAGMA user_version = 4;
