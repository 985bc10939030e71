-- SPDX-License-Identifier: Apache-2.0
-- What a finance bureau holds, and what is computed from it. Amounts are in 万元. Figures that a form claims are kept as they are
-- written, because how precisely they are written decides whether they agree.

CREATE TABLE project (
    id         bigint PRIMARY KEY,
    name       text NOT NULL,
    department text,
    unit       text,
    year       text,
    goal       text,
    achieved   text,
    reason     text
);

CREATE TABLE money (
    project   bigint NOT NULL REFERENCES project,
    source    text NOT NULL,          -- a code of the library's fund sources: total, fiscal, …
    initial   numeric(18, 6),
    full_year numeric(18, 6),
    executed  numeric(18, 6),
    PRIMARY KEY (project, source)
);

CREATE TABLE indicator (
    id       bigint PRIMARY KEY,
    project  bigint NOT NULL REFERENCES project,
    category text NOT NULL,           -- a code of the library's categories: output.quality, …
    name     text,
    target   text,                    -- as a person writes it: ≥95%
    actual   text,
    weight   numeric(9, 6),
    claimed  text,
    reason   text
);
CREATE INDEX ON indicator (project, id);

CREATE TABLE claim (
    project bigint NOT NULL REFERENCES project,
    claim   text NOT NULL,            -- a code of the library's claims: execution-score, total-score, …
    written text NOT NULL,
    PRIMARY KEY (project, claim)
);

-- One row for each run of the loader. Its id is given by the caller: the same id never runs twice.
CREATE TABLE run (
    id       text PRIMARY KEY,
    scheme   text NOT NULL,
    library  text NOT NULL,
    finished timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE result (
    run             text NOT NULL REFERENCES run,
    project         bigint NOT NULL REFERENCES project,
    execution_rate  numeric(18, 6),
    execution_score numeric(9, 6),
    recomputed      numeric(18, 6),
    total           numeric(9, 6),    -- normalised to the scheme: the grade stands on it
    grade           text NOT NULL,
    explanation     text NOT NULL,
    PRIMARY KEY (run, project)
);

CREATE TABLE score (
    run         text NOT NULL REFERENCES run,
    indicator   bigint NOT NULL REFERENCES indicator,
    score       numeric(9, 6),        -- NULL: cannot be computed
    method      text NOT NULL,
    explanation text NOT NULL,
    PRIMARY KEY (run, indicator)
);

CREATE TABLE finding (
    run       text NOT NULL REFERENCES run,
    project   bigint NOT NULL REFERENCES project,
    position  integer NOT NULL,
    indicator bigint REFERENCES indicator, -- NULL: of the form as a whole
    code      text NOT NULL,
    severity  text NOT NULL,
    claimed   numeric(18, 6),
    computed  numeric(18, 6),
    message   text NOT NULL,
    PRIMARY KEY (run, project, position)
);
