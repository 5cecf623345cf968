-- SPDX-License-Identifier: MIT
-- Schema 2: the whole register. A table has the columns of its kind (src/domain), and each reference an index.

-- What schema 1 did not ask of its records.
ALTER TABLE organisation ADD COLUMN email TEXT;
ALTER TABLE organisation ADD COLUMN phone TEXT;
ALTER TABLE organisation ADD COLUMN address TEXT;
CREATE INDEX organisation_name_index ON organisation (name);
ALTER TABLE programme ADD COLUMN client INTEGER REFERENCES organisation (id);
ALTER TABLE programme ADD COLUMN basis TEXT;
CREATE INDEX programme_client ON programme (client);
ALTER TABLE sub_programme ADD COLUMN area TEXT CHECK (area IN ('owners', 'leaders', 'networks', 'kindergartens',
    'entrepreneurship', 'adapted_learning', 'other'));
ALTER TABLE indicator ADD COLUMN unit TEXT;
ALTER TABLE indicator ADD COLUMN numerator TEXT;
ALTER TABLE indicator ADD COLUMN denominator TEXT;
ALTER TABLE indicator ADD COLUMN publisher TEXT;
ALTER TABLE indicator ADD COLUMN licence TEXT;
-- A milestone names the record that it came from as every record does now. The two columns stay, empty: what the
-- journal keeps is told by the place of a column.
ALTER TABLE milestone ADD COLUMN about TEXT CHECK (about GLOB '[a-z]*:[1-9]*');
UPDATE milestone SET about = record_kind || ':' || record_id, record_kind = NULL, record_id = NULL
    WHERE record_kind IS NOT NULL AND record_id IS NOT NULL;

CREATE TABLE person (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL CHECK (name <> ''),
    email       TEXT,
    phone       TEXT,
    address     TEXT,
    keep_until  TEXT CHECK (keep_until IS date(keep_until)),
    note        TEXT,
    origin      TEXT,
    is_invented INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;

CREATE TABLE role (
    id            INTEGER PRIMARY KEY,
    title         TEXT,
    kind          TEXT NOT NULL CHECK (kind IN ('mayor', 'chief_executive', 'school_officer', 'education_director',
        'principal', 'kindergarten_leader', 'teacher', 'network_coordinator', 'board_member', 'project_leader',
        'researcher', 'adviser', 'other')),
    person        INTEGER REFERENCES person (id) ON DELETE SET NULL,
    organisation  INTEGER NOT NULL REFERENCES organisation (id),
    valid_from    TEXT CHECK (valid_from IS date(valid_from)),
    valid_to      TEXT CHECK (valid_to IS date(valid_to)),
    newcomer_pack TEXT CHECK (newcomer_pack IS date(newcomer_pack)),
    note          TEXT
) STRICT;
CREATE INDEX role_by_person ON role (person);
CREATE INDEX role_by_organisation ON role (organisation);

CREATE TABLE organisation_name (
    id           INTEGER PRIMARY KEY,
    organisation INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    name         TEXT NOT NULL CHECK (name <> ''),
    valid_from   TEXT CHECK (valid_from IS date(valid_from)),
    valid_to     TEXT CHECK (valid_to IS date(valid_to)),
    note         TEXT
) STRICT;
CREATE INDEX organisation_name_by_organisation ON organisation_name (organisation);

CREATE TABLE body (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL CHECK (name <> ''),
    kind         TEXT NOT NULL CHECK (kind IN ('region_council', 'programme_board', 'coordination_group',
        'executives', 'committee', 'other')),
    parent       INTEGER REFERENCES body (id),
    organisation INTEGER REFERENCES organisation (id),
    begins       TEXT,
    ends         TEXT,
    mandate      TEXT,
    note         TEXT,
    origin       TEXT,
    is_invented  INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX body_by_parent ON body (parent);
CREATE INDEX body_by_organisation ON body (organisation);

CREATE TABLE seat (
    id           INTEGER PRIMARY KEY,
    body         INTEGER NOT NULL REFERENCES body (id) ON DELETE CASCADE,
    interest     TEXT NOT NULL CHECK (interest <> ''),
    position     TEXT NOT NULL CHECK (position IN ('leader', 'deputy_leader', 'member', 'observer', 'secretary')),
    appointed_by INTEGER REFERENCES organisation (id),
    ends         TEXT CHECK (ends IS date(ends))
) STRICT;
CREATE INDEX seat_by_body ON seat (body);
CREATE INDEX seat_by_appointed_by ON seat (appointed_by);

CREATE TABLE seat_term (
    id         INTEGER PRIMARY KEY,
    seat       INTEGER NOT NULL REFERENCES seat (id) ON DELETE CASCADE,
    person     INTEGER REFERENCES person (id) ON DELETE SET NULL,
    is_deputy  INTEGER NOT NULL DEFAULT 0 CHECK (is_deputy IN (0, 1)),
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_to   TEXT CHECK (valid_to IS date(valid_to)),
    note       TEXT
) STRICT;
CREATE INDEX seat_term_by_seat ON seat_term (seat);
CREATE INDEX seat_term_by_person ON seat_term (person);

CREATE TABLE meeting (
    id          INTEGER PRIMARY KEY,
    body        INTEGER NOT NULL REFERENCES body (id),
    date        TEXT NOT NULL CHECK (date IS date(date)),
    starts      TEXT CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'),
    ends        TEXT CHECK (ends GLOB '[0-2][0-9]:[0-5][0-9]'),
    title       TEXT,
    kind        TEXT NOT NULL CHECK (kind IN ('board_meeting', 'working_meeting', 'seminar', 'other')),
    place       TEXT,
    host        INTEGER REFERENCES organisation (id),
    agenda      TEXT,
    result      TEXT,
    origin      TEXT,
    is_invented INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX meeting_by_body ON meeting (body);
CREATE INDEX meeting_by_host ON meeting (host);

CREATE TABLE attendance (
    id           INTEGER PRIMARY KEY,
    meeting      INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person       INTEGER REFERENCES person (id) ON DELETE SET NULL,
    organisation INTEGER REFERENCES organisation (id),
    presence     TEXT NOT NULL CHECK (presence IN ('present', 'by_deputy', 'excused', 'absent')),
    note         TEXT,
    UNIQUE (meeting, person)
) STRICT;
CREATE INDEX attendance_by_meeting ON attendance (meeting);
CREATE INDEX attendance_by_person ON attendance (person);
CREATE INDEX attendance_by_organisation ON attendance (organisation);

CREATE TABLE decision (
    id           INTEGER PRIMARY KEY,
    title        TEXT NOT NULL CHECK (title <> ''),
    kind         TEXT NOT NULL CHECK (kind IN ('founding', 'mandate', 'funding', 'plan', 'other')),
    date         TEXT CHECK (date IS date(date)),
    body         INTEGER REFERENCES body (id),
    organisation INTEGER REFERENCES organisation (id),
    meeting      INTEGER REFERENCES meeting (id),
    case_number  TEXT,
    programme    INTEGER REFERENCES programme (id),
    text         TEXT,
    origin       TEXT,
    is_invented  INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX decision_by_body ON decision (body);
CREATE INDEX decision_by_organisation ON decision (organisation);
CREATE INDEX decision_by_meeting ON decision (meeting);
CREATE INDEX decision_by_programme ON decision (programme);

CREATE TABLE theme (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    aim  TEXT
) STRICT;

CREATE TABLE theme_tag (
    id    INTEGER PRIMARY KEY,
    theme INTEGER NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
    about TEXT NOT NULL CHECK (about GLOB '[a-z]*:[1-9]*'),
    note  TEXT
) STRICT;
CREATE INDEX theme_tag_by_theme ON theme_tag (theme);
CREATE INDEX theme_tag_by_about ON theme_tag (about);

CREATE TABLE measure (
    id            INTEGER PRIMARY KEY,
    sub_programme INTEGER NOT NULL REFERENCES sub_programme (id) ON DELETE CASCADE,
    name          TEXT NOT NULL CHECK (name <> ''),
    state         TEXT NOT NULL CHECK (state IN ('planned', 'under_way', 'done', 'stopped')),
    aim           TEXT,
    quality       TEXT CHECK (quality IN ('structure', 'process', 'result')),
    is_unplanned  INTEGER NOT NULL DEFAULT 0 CHECK (is_unplanned IN (0, 1)),
    reason        TEXT,
    responsible   INTEGER REFERENCES person (id) ON DELETE SET NULL,
    begins        TEXT,
    ends          TEXT,
    owner_after   INTEGER REFERENCES organisation (id),
    position      INTEGER,
    origin        TEXT,
    is_invented   INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX measure_by_sub_programme ON measure (sub_programme);
CREATE INDEX measure_by_responsible ON measure (responsible);
CREATE INDEX measure_by_owner_after ON measure (owner_after);

CREATE TABLE activity (
    id            INTEGER PRIMARY KEY,
    measure       INTEGER REFERENCES measure (id) ON DELETE CASCADE,
    title         TEXT NOT NULL CHECK (title <> ''),
    kind          TEXT NOT NULL CHECK (kind IN ('conference', 'visit', 'training', 'development_work',
        'information', 'meeting_place', 'other')),
    sub_programme INTEGER REFERENCES sub_programme (id),
    date          TEXT,
    place         TEXT,
    organisation  INTEGER REFERENCES organisation (id),
    participants  TEXT,
    is_unplanned  INTEGER NOT NULL DEFAULT 0 CHECK (is_unplanned IN (0, 1)),
    note          TEXT,
    origin        TEXT,
    is_invented   INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX activity_by_measure ON activity (measure);
CREATE INDEX activity_by_sub_programme ON activity (sub_programme);
CREATE INDEX activity_by_organisation ON activity (organisation);

CREATE TABLE plan (
    id            INTEGER PRIMARY KEY,
    title         TEXT NOT NULL CHECK (title <> ''),
    kind          TEXT NOT NULL CHECK (kind IN ('programme_plan', 'action_plan', 'school_plan', 'economy_plan',
        'kindergarten_plan', 'other')),
    programme     INTEGER REFERENCES programme (id),
    sub_programme INTEGER REFERENCES sub_programme (id),
    organisation  INTEGER REFERENCES organisation (id),
    note          TEXT,
    origin        TEXT,
    is_invented   INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX plan_by_programme ON plan (programme);
CREATE INDEX plan_by_sub_programme ON plan (sub_programme);
CREATE INDEX plan_by_organisation ON plan (organisation);

CREATE TABLE plan_version (
    id       INTEGER PRIMARY KEY,
    plan     INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    version  TEXT NOT NULL CHECK (version <> ''),
    date     TEXT CHECK (date IS date(date)),
    decision INTEGER REFERENCES decision (id),
    text     TEXT
) STRICT;
CREATE INDEX plan_version_by_plan ON plan_version (plan);
CREATE INDEX plan_version_by_decision ON plan_version (decision);

CREATE TABLE plan_item (
    id       INTEGER PRIMARY KEY,
    version  INTEGER NOT NULL REFERENCES plan_version (id) ON DELETE CASCADE,
    title    TEXT NOT NULL CHECK (title <> ''),
    goal     TEXT,
    measure  INTEGER REFERENCES measure (id),
    due      TEXT,
    position INTEGER
) STRICT;
CREATE INDEX plan_item_by_version ON plan_item (version);
CREATE INDEX plan_item_by_measure ON plan_item (measure);

CREATE TABLE deviation (
    id       INTEGER PRIMARY KEY,
    version  INTEGER NOT NULL REFERENCES plan_version (id) ON DELETE CASCADE,
    what     TEXT NOT NULL CHECK (what <> ''),
    kind     TEXT NOT NULL CHECK (kind IN ('added', 'changed', 'delayed', 'dropped')),
    reason   TEXT NOT NULL CHECK (reason <> ''),
    item     INTEGER REFERENCES plan_item (id) ON DELETE CASCADE,
    date     TEXT CHECK (date IS date(date)),
    decision INTEGER REFERENCES decision (id)
) STRICT;
CREATE INDEX deviation_by_version ON deviation (version);
CREATE INDEX deviation_by_item ON deviation (item);
CREATE INDEX deviation_by_decision ON deviation (decision);

CREATE TABLE initiative (
    id              INTEGER PRIMARY KEY,
    title           TEXT NOT NULL CHECK (title <> ''),
    kind            TEXT NOT NULL CHECK (kind IN ('conference', 'further_education', 'development', 'research')),
    owner           INTEGER REFERENCES organisation (id),
    partners        TEXT,
    body            INTEGER REFERENCES body (id),
    for_research    INTEGER NOT NULL DEFAULT 0 CHECK (for_research IN (0, 1)),
    for_development INTEGER NOT NULL DEFAULT 0 CHECK (for_development IN (0, 1)),
    begins          TEXT,
    ends            TEXT,
    aim             TEXT,
    origin          TEXT,
    is_invented     INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX initiative_by_owner ON initiative (owner);
CREATE INDEX initiative_by_body ON initiative (body);

CREATE TABLE initiative_stage (
    id         INTEGER PRIMARY KEY,
    initiative INTEGER NOT NULL REFERENCES initiative (id) ON DELETE CASCADE,
    stage      TEXT NOT NULL CHECK (stage IN ('taken_in', 'worked_through', 'agreed', 'shared_out', 'done')),
    date       TEXT,
    evidence   TEXT
) STRICT;
CREATE INDEX initiative_stage_by_initiative ON initiative_stage (initiative);

CREATE TABLE consent (
    id         INTEGER PRIMARY KEY,
    initiative INTEGER NOT NULL REFERENCES initiative (id) ON DELETE CASCADE,
    partner    INTEGER NOT NULL REFERENCES organisation (id),
    answer     TEXT NOT NULL CHECK (answer IN ('asked', 'given', 'declined', 'withdrawn')),
    date       TEXT CHECK (date IS date(date)),
    note       TEXT
) STRICT;
CREATE INDEX consent_by_initiative ON consent (initiative);
CREATE INDEX consent_by_partner ON consent (partner);

CREATE TABLE seminar (
    id           INTEGER PRIMARY KEY,
    initiative   INTEGER NOT NULL REFERENCES initiative (id) ON DELETE CASCADE,
    date         TEXT NOT NULL CHECK (date IS date(date)),
    starts       TEXT CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'),
    title        TEXT,
    kind         TEXT NOT NULL CHECK (kind IN ('working', 'closing')),
    place        TEXT,
    participants TEXT,
    result       TEXT
) STRICT;
CREATE INDEX seminar_by_initiative ON seminar (initiative);

CREATE TABLE output (
    id         INTEGER PRIMARY KEY,
    initiative INTEGER NOT NULL REFERENCES initiative (id) ON DELETE CASCADE,
    title      TEXT NOT NULL CHECK (title <> ''),
    kind       TEXT NOT NULL CHECK (kind IN ('report', 'article', 'handbook', 'talk', 'other')),
    date       TEXT,
    address    TEXT
) STRICT;
CREATE INDEX output_by_initiative ON output (initiative);

CREATE TABLE learning_loop (
    id          INTEGER PRIMARY KEY,
    title       TEXT NOT NULL CHECK (title <> ''),
    purpose     TEXT,
    initiative  INTEGER REFERENCES initiative (id),
    theme       INTEGER REFERENCES theme (id),
    begins      TEXT,
    ends        TEXT,
    origin      TEXT,
    is_invented INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX learning_loop_by_initiative ON learning_loop (initiative);
CREATE INDEX learning_loop_by_theme ON learning_loop (theme);

CREATE TABLE loop_step (
    id           INTEGER PRIMARY KEY,
    loop         INTEGER NOT NULL REFERENCES learning_loop (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL CHECK (position BETWEEN 1 AND 99),
    actor        TEXT NOT NULL CHECK (actor IN ('researcher', 'school_owner', 'school', 'teacher')),
    organisation INTEGER REFERENCES organisation (id),
    what         TEXT NOT NULL CHECK (what <> ''),
    hands_to     TEXT NOT NULL CHECK (hands_to IN ('researcher', 'school_owner', 'school', 'teacher')),
    due          TEXT CHECK (due IS date(due)),
    closed_on    TEXT CHECK (closed_on IS date(closed_on)),
    evidence     TEXT,
    UNIQUE (loop, position)
) STRICT;
CREATE INDEX loop_step_by_loop ON loop_step (loop);
CREATE INDEX loop_step_by_organisation ON loop_step (organisation);

CREATE TABLE funding_agreement (
    id          INTEGER PRIMARY KEY,
    title       TEXT NOT NULL CHECK (title <> ''),
    programme   INTEGER REFERENCES programme (id),
    decision    INTEGER REFERENCES decision (id),
    begins      TEXT CHECK (begins IS date(begins)),
    ends        TEXT CHECK (ends IS date(ends)),
    note        TEXT,
    origin      TEXT,
    is_invented INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX funding_agreement_by_programme ON funding_agreement (programme);
CREATE INDEX funding_agreement_by_decision ON funding_agreement (decision);

CREATE TABLE funding_share (
    id           INTEGER PRIMARY KEY,
    agreement    INTEGER NOT NULL REFERENCES funding_agreement (id) ON DELETE CASCADE,
    year         INTEGER NOT NULL CHECK (year % 10 IN (0, 5)),
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    share        INTEGER NOT NULL CHECK (share BETWEEN 0 AND 10000),
    amount       INTEGER,
    note         TEXT,
    UNIQUE (agreement, year, organisation)
) STRICT;
CREATE INDEX funding_share_by_agreement ON funding_share (agreement);
CREATE INDEX funding_share_by_organisation ON funding_share (organisation);

CREATE TABLE project_grant (
    id          INTEGER PRIMARY KEY,
    title       TEXT NOT NULL CHECK (title <> ''),
    giver       INTEGER REFERENCES organisation (id),
    programme   INTEGER REFERENCES programme (id),
    measure     INTEGER REFERENCES measure (id),
    amount      INTEGER CHECK (amount >= 0),
    granted_on  TEXT CHECK (granted_on IS date(granted_on)),
    purpose     TEXT,
    report_due  TEXT CHECK (report_due IS date(report_due)),
    reported_on TEXT CHECK (reported_on IS date(reported_on)),
    origin      TEXT,
    is_invented INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX project_grant_by_giver ON project_grant (giver);
CREATE INDEX project_grant_by_programme ON project_grant (programme);
CREATE INDEX project_grant_by_measure ON project_grant (measure);

CREATE TABLE budget_line (
    id      INTEGER PRIMARY KEY,
    measure INTEGER NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    year    INTEGER NOT NULL CHECK (year % 10 IN (0, 5)),
    text    TEXT,
    budget  INTEGER,
    actual  INTEGER
) STRICT;
CREATE INDEX budget_line_by_measure ON budget_line (measure);

CREATE TABLE in_kind (
    id           INTEGER PRIMARY KEY,
    measure      INTEGER NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    year         INTEGER NOT NULL CHECK (year % 10 IN (0, 5)),
    kind         TEXT NOT NULL CHECK (kind IN ('hours', 'substitutes', 'travel', 'other')),
    hours        REAL CHECK (hours >= 0),
    amount       INTEGER CHECK (amount >= 0),
    note         TEXT
) STRICT;
CREATE INDEX in_kind_by_measure ON in_kind (measure);
CREATE INDEX in_kind_by_organisation ON in_kind (organisation);

CREATE TABLE joint_gain (
    id        INTEGER PRIMARY KEY,
    title     TEXT NOT NULL CHECK (title <> ''),
    programme INTEGER REFERENCES programme (id),
    measure   INTEGER REFERENCES measure (id),
    told_by   INTEGER REFERENCES organisation (id),
    source    TEXT,
    text      TEXT
) STRICT;
CREATE INDEX joint_gain_by_programme ON joint_gain (programme);
CREATE INDEX joint_gain_by_measure ON joint_gain (measure);
CREATE INDEX joint_gain_by_told_by ON joint_gain (told_by);

CREATE TABLE dialogue_meeting (
    id           INTEGER PRIMARY KEY,
    municipality INTEGER NOT NULL REFERENCES organisation (id),
    date         TEXT NOT NULL CHECK (date IS date(date)),
    starts       TEXT CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'),
    title        TEXT,
    place        TEXT,
    result       TEXT,
    next_by      TEXT CHECK (next_by IS date(next_by)),
    origin       TEXT,
    is_invented  INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX dialogue_meeting_by_municipality ON dialogue_meeting (municipality);

CREATE TABLE dialogue_party (
    id         INTEGER PRIMARY KEY,
    meeting    INTEGER NOT NULL REFERENCES dialogue_meeting (id) ON DELETE CASCADE,
    group_kind TEXT NOT NULL CHECK (group_kind IN ('politicians', 'administration', 'principals', 'teachers',
        'unions', 'parents', 'pupils', 'kindergartens', 'other')),
    count      TEXT NOT NULL,
    note       TEXT,
    UNIQUE (meeting, group_kind)
) STRICT;
CREATE INDEX dialogue_party_by_meeting ON dialogue_party (meeting);

CREATE TABLE status_sheet (
    id         INTEGER PRIMARY KEY,
    meeting    INTEGER NOT NULL REFERENCES dialogue_meeting (id) ON DELETE CASCADE,
    school     INTEGER NOT NULL REFERENCES organisation (id),
    state      TEXT,
    challenges TEXT,
    follow_up  TEXT
) STRICT;
CREATE INDEX status_sheet_by_meeting ON status_sheet (meeting);
CREATE INDEX status_sheet_by_school ON status_sheet (school);

CREATE TABLE input (
    id      INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES dialogue_meeting (id) ON DELETE CASCADE,
    title   TEXT NOT NULL CHECK (title <> ''),
    school  INTEGER REFERENCES organisation (id),
    text    TEXT
) STRICT;
CREATE INDEX input_by_meeting ON input (meeting);
CREATE INDEX input_by_school ON input (school);

CREATE TABLE trace (
    id     INTEGER PRIMARY KEY,
    input  INTEGER NOT NULL REFERENCES input (id) ON DELETE CASCADE,
    step   TEXT NOT NULL CHECK (step IN ('plan_goal', 'economy_plan', 'budget', 'outcome')),
    text   TEXT NOT NULL CHECK (text <> ''),
    year   INTEGER CHECK (year % 10 IN (0, 5)),
    amount INTEGER,
    date   TEXT,
    plan   INTEGER REFERENCES plan (id)
) STRICT;
CREATE INDEX trace_by_input ON trace (input);
CREATE INDEX trace_by_plan ON trace (plan);

CREATE TABLE contact (
    id            INTEGER PRIMARY KEY,
    date          TEXT NOT NULL CHECK (date IS date(date)),
    kind          TEXT NOT NULL CHECK (kind IN ('school_to_council', 'council_to_school', 'visit', 'everyday')),
    subject       TEXT NOT NULL CHECK (subject <> ''),
    municipality  INTEGER REFERENCES organisation (id),
    school        INTEGER REFERENCES organisation (id),
    initiative_by TEXT CHECK (initiative_by IN ('school_owner', 'school', 'council', 'project_leader', 'other')),
    function      TEXT CHECK (function IN ('driver', 'supporter', 'coordinator', 'facilitator', 'critical_eye',
        'competence_partner')),
    person        INTEGER REFERENCES person (id) ON DELETE SET NULL,
    note          TEXT,
    origin        TEXT,
    is_invented   INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX contact_by_municipality ON contact (municipality);
CREATE INDEX contact_by_school ON contact (school);
CREATE INDEX contact_by_person ON contact (person);

CREATE TABLE owner_observation (
    id           INTEGER PRIMARY KEY,
    municipality INTEGER NOT NULL REFERENCES organisation (id),
    date         TEXT NOT NULL,
    level        TEXT NOT NULL CHECK (level IN ('informed', 'interested', 'in_dialogue', 'takes_initiative',
        'drives')),
    source       TEXT NOT NULL CHECK (source <> ''),
    text         TEXT
) STRICT;
CREATE INDEX owner_observation_by_municipality ON owner_observation (municipality);

CREATE TABLE capacity (
    id              INTEGER PRIMARY KEY,
    municipality    INTEGER NOT NULL REFERENCES organisation (id),
    year            INTEGER NOT NULL CHECK (year % 10 IN (0, 5)),
    posts           REAL CHECK (posts >= 0),
    competent_posts REAL CHECK (competent_posts >= 0),
    text            TEXT,
    UNIQUE (municipality, year)
) STRICT;
CREATE INDEX capacity_by_municipality ON capacity (municipality);

CREATE TABLE annual_information (
    id                   INTEGER PRIMARY KEY,
    municipality         INTEGER NOT NULL REFERENCES organisation (id),
    year                 INTEGER NOT NULL CHECK (year % 10 IN (0, 5)),
    given_on             TEXT CHECK (given_on IS date(given_on)),
    body                 TEXT,
    learning_environment INTEGER NOT NULL DEFAULT 0 CHECK (learning_environment IN (0, 1)),
    learning_results     INTEGER NOT NULL DEFAULT 0 CHECK (learning_results IN (0, 1)),
    completion           INTEGER NOT NULL DEFAULT 0 CHECK (completion IN (0, 1)),
    note                 TEXT
) STRICT;
CREATE INDEX annual_information_by_municipality ON annual_information (municipality);

CREATE TABLE course (
    id               INTEGER PRIMARY KEY,
    title            TEXT NOT NULL CHECK (title <> ''),
    provider         INTEGER REFERENCES organisation (id),
    audience         TEXT NOT NULL CHECK (audience IN ('school_leaders', 'kindergarten_leaders', 'teachers',
        'others')),
    is_tailored      INTEGER NOT NULL DEFAULT 0 CHECK (is_tailored IN (0, 1)),
    credits          REAL CHECK (credits >= 0),
    cohort           TEXT,
    sub_programme    INTEGER REFERENCES sub_programme (id),
    begins           TEXT,
    ends             TEXT,
    everyone_offered INTEGER NOT NULL DEFAULT 0 CHECK (everyone_offered IN (0, 1)),
    participants     TEXT,
    themes           TEXT,
    cost             INTEGER CHECK (cost >= 0),
    origin           TEXT,
    is_invented      INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX course_by_provider ON course (provider);
CREATE INDEX course_by_sub_programme ON course (sub_programme);

CREATE TABLE course_gathering (
    id     INTEGER PRIMARY KEY,
    course INTEGER NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    date   TEXT NOT NULL CHECK (date IS date(date)),
    starts TEXT CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'),
    place  TEXT,
    theme  TEXT,
    hours  REAL CHECK (hours >= 0)
) STRICT;
CREATE INDEX course_gathering_by_course ON course_gathering (course);

CREATE TABLE enrolment (
    id           INTEGER PRIMARY KEY,
    course       INTEGER NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    person       INTEGER REFERENCES person (id) ON DELETE SET NULL,
    school       INTEGER REFERENCES organisation (id),
    offered_on   TEXT,
    accepted_on  TEXT,
    started_on   TEXT,
    completed_on TEXT,
    credits      REAL CHECK (credits >= 0),
    credited_on  TEXT,
    project      TEXT,
    note         TEXT
) STRICT;
CREATE INDEX enrolment_by_course ON enrolment (course);
CREATE INDEX enrolment_by_person ON enrolment (person);
CREATE INDEX enrolment_by_school ON enrolment (school);

CREATE TABLE practice_step (
    id        INTEGER PRIMARY KEY,
    enrolment INTEGER NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
    step      TEXT NOT NULL CHECK (step IN ('tried', 'embedded', 'shared')),
    date      TEXT,
    evidence  TEXT NOT NULL CHECK (evidence <> ''),
    outcome   TEXT CHECK (outcome IN ('new_practice', 'confirmed_practice', 'as_before'))
) STRICT;
CREATE INDEX practice_step_by_enrolment ON practice_step (enrolment);

CREATE TABLE help_offer (
    id         INTEGER PRIMARY KEY,
    enrolment  INTEGER NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
    date       TEXT CHECK (date IS date(date)),
    what       TEXT NOT NULL CHECK (what <> ''),
    offered_by INTEGER REFERENCES person (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX help_offer_by_enrolment ON help_offer (enrolment);
CREATE INDEX help_offer_by_offered_by ON help_offer (offered_by);

CREATE TABLE course_feedback (
    id         INTEGER PRIMARY KEY,
    course     INTEGER NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    date       TEXT,
    asked      INTEGER CHECK (asked >= 0),
    answered   INTEGER CHECK (answered >= 0),
    usefulness REAL CHECK (usefulness BETWEEN 0 AND 100),
    text       TEXT
) STRICT;
CREATE INDEX course_feedback_by_course ON course_feedback (course);

CREATE TABLE network (
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL CHECK (name <> ''),
    kind          TEXT NOT NULL CHECK (kind IN ('subject', 'principals', 'kindergartens', 'other')),
    subject       TEXT,
    level         TEXT,
    coordinator   INTEGER REFERENCES person (id) ON DELETE SET NULL,
    sub_programme INTEGER REFERENCES sub_programme (id),
    state         TEXT NOT NULL CHECK (state IN ('active', 'resting', 'ended')),
    begins        TEXT,
    ends          TEXT,
    procedure     TEXT,
    origin        TEXT,
    is_invented   INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX network_by_coordinator ON network (coordinator);
CREATE INDEX network_by_sub_programme ON network (sub_programme);

CREATE TABLE network_member (
    id         INTEGER PRIMARY KEY,
    network    INTEGER NOT NULL REFERENCES network (id) ON DELETE CASCADE,
    school     INTEGER NOT NULL REFERENCES organisation (id),
    person     INTEGER REFERENCES person (id) ON DELETE SET NULL,
    purpose    TEXT,
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_to   TEXT CHECK (valid_to IS date(valid_to))
) STRICT;
CREATE INDEX network_member_by_network ON network_member (network);
CREATE INDEX network_member_by_school ON network_member (school);
CREATE INDEX network_member_by_person ON network_member (person);

CREATE TABLE network_resource (
    id      INTEGER PRIMARY KEY,
    network INTEGER NOT NULL REFERENCES network (id) ON DELETE CASCADE,
    title   TEXT NOT NULL CHECK (title <> ''),
    date    TEXT,
    address TEXT
) STRICT;
CREATE INDEX network_resource_by_network ON network_resource (network);

CREATE TABLE speaker (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL CHECK (name <> ''),
    topics       TEXT NOT NULL CHECK (topics <> ''),
    organisation INTEGER REFERENCES organisation (id),
    person       INTEGER REFERENCES person (id) ON DELETE SET NULL,
    email        TEXT,
    note         TEXT
) STRICT;
CREATE INDEX speaker_by_organisation ON speaker (organisation);
CREATE INDEX speaker_by_person ON speaker (person);

CREATE TABLE gathering (
    id           INTEGER PRIMARY KEY,
    network      INTEGER NOT NULL REFERENCES network (id) ON DELETE CASCADE,
    date         TEXT NOT NULL CHECK (date IS date(date)),
    starts       TEXT CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'),
    theme        TEXT,
    place        TEXT,
    host         INTEGER REFERENCES organisation (id),
    speaker      INTEGER REFERENCES speaker (id) ON DELETE SET NULL,
    hours        REAL CHECK (hours >= 0),
    social_hours REAL CHECK (social_hours >= 0),
    substitutes  INTEGER CHECK (substitutes >= 0),
    travel_cost  INTEGER CHECK (travel_cost >= 0),
    cost         INTEGER CHECK (cost >= 0),
    usefulness   REAL CHECK (usefulness BETWEEN 0 AND 100),
    usefulness_n INTEGER CHECK (usefulness_n >= 0),
    note         TEXT,
    origin       TEXT,
    is_invented  INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX gathering_by_network ON gathering (network);
CREATE INDEX gathering_by_host ON gathering (host);
CREATE INDEX gathering_by_speaker ON gathering (speaker);

CREATE TABLE gathering_attendance (
    id        INTEGER PRIMARY KEY,
    gathering INTEGER NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
    school    INTEGER NOT NULL REFERENCES organisation (id),
    count     INTEGER CHECK (count >= 0),
    person    INTEGER REFERENCES person (id) ON DELETE SET NULL,
    note      TEXT
) STRICT;
CREATE INDEX gathering_attendance_by_gathering ON gathering_attendance (gathering);
CREATE INDEX gathering_attendance_by_school ON gathering_attendance (school);
CREATE INDEX gathering_attendance_by_person ON gathering_attendance (person);

CREATE TABLE fatigue_sign (
    id        INTEGER PRIMARY KEY,
    network   INTEGER NOT NULL REFERENCES network (id) ON DELETE CASCADE,
    sign      TEXT NOT NULL CHECK (sign IN ('content', 'speakers', 'substitutes', 'pressure', 'falling_attendance')),
    date      TEXT,
    text      TEXT NOT NULL CHECK (text <> ''),
    gathering INTEGER REFERENCES gathering (id) ON DELETE CASCADE,
    source    TEXT
) STRICT;
CREATE INDEX fatigue_sign_by_network ON fatigue_sign (network);
CREATE INDEX fatigue_sign_by_gathering ON fatigue_sign (gathering);

CREATE TABLE early_measure (
    id           INTEGER PRIMARY KEY,
    title        TEXT NOT NULL CHECK (title <> ''),
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    begins       TEXT,
    ends         TEXT,
    text         TEXT,
    origin       TEXT,
    is_invented  INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX early_measure_by_organisation ON early_measure (organisation);

CREATE TABLE owner_support (
    id           INTEGER PRIMARY KEY,
    municipality INTEGER NOT NULL REFERENCES organisation (id),
    kindergarten INTEGER NOT NULL REFERENCES organisation (id),
    capacity     TEXT NOT NULL CHECK (capacity IN ('as_owner', 'as_adviser')),
    date         TEXT NOT NULL CHECK (date IS date(date)),
    text         TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX owner_support_by_municipality ON owner_support (municipality);
CREATE INDEX owner_support_by_kindergarten ON owner_support (kindergarten);

CREATE TABLE transition_agreement (
    id           INTEGER PRIMARY KEY,
    kindergarten INTEGER NOT NULL REFERENCES organisation (id),
    school       INTEGER NOT NULL REFERENCES organisation (id),
    signed_on    TEXT CHECK (signed_on IS date(signed_on)),
    due          TEXT CHECK (due IS date(due)),
    text         TEXT,
    origin       TEXT,
    is_invented  INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX transition_agreement_by_kindergarten ON transition_agreement (kindergarten);
CREATE INDEX transition_agreement_by_school ON transition_agreement (school);

CREATE TABLE transition_meeting (
    id           INTEGER PRIMARY KEY,
    agreement    INTEGER NOT NULL REFERENCES transition_agreement (id) ON DELETE CASCADE,
    date         TEXT NOT NULL CHECK (date IS date(date)),
    starts       TEXT CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'),
    place        TEXT,
    participants INTEGER CHECK (participants >= 0),
    text         TEXT
) STRICT;
CREATE INDEX transition_meeting_by_agreement ON transition_meeting (agreement);

CREATE TABLE enterprise_activity (
    id           INTEGER PRIMARY KEY,
    title        TEXT NOT NULL CHECK (title <> ''),
    kind         TEXT NOT NULL CHECK (kind IN ('pupil_enterprise', 'learning_arena', 'choice_of_education',
        'local_business', 'kindergarten_community')),
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    learning_aim TEXT,
    subjects     TEXT,
    pupils       INTEGER CHECK (pupils >= 0),
    partner      INTEGER REFERENCES organisation (id),
    begins       TEXT,
    ends         TEXT,
    money_raised INTEGER CHECK (money_raised >= 0),
    note         TEXT,
    origin       TEXT,
    is_invented  INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX enterprise_activity_by_organisation ON enterprise_activity (organisation);
CREATE INDEX enterprise_activity_by_partner ON enterprise_activity (partner);

CREATE TABLE stage_observation (
    id           INTEGER PRIMARY KEY,
    school       INTEGER NOT NULL REFERENCES organisation (id),
    date         TEXT NOT NULL,
    stage        TEXT NOT NULL CHECK (stage IN ('fund_raising', 'learning_form', 'central')),
    evidence     TEXT NOT NULL CHECK (evidence <> ''),
    source       TEXT,
    scepticism   TEXT,
    support_need TEXT
) STRICT;
CREATE INDEX stage_observation_by_school ON stage_observation (school);

CREATE TABLE partner_link (
    id        INTEGER PRIMARY KEY,
    partner   INTEGER NOT NULL REFERENCES organisation (id),
    school    INTEGER NOT NULL REFERENCES organisation (id),
    direction TEXT NOT NULL CHECK (direction IN ('to_school', 'to_partner', 'both')),
    what      TEXT NOT NULL CHECK (what <> ''),
    begins    TEXT,
    ends      TEXT
) STRICT;
CREATE INDEX partner_link_by_partner ON partner_link (partner);
CREATE INDEX partner_link_by_school ON partner_link (school);

CREATE TABLE adapted_measure (
    id           INTEGER PRIMARY KEY,
    title        TEXT NOT NULL CHECK (title <> ''),
    organisation INTEGER REFERENCES organisation (id),
    initiative   INTEGER REFERENCES initiative (id),
    network      INTEGER REFERENCES network (id),
    indicator    INTEGER REFERENCES indicator (id),
    begins       TEXT,
    ends         TEXT,
    text         TEXT,
    origin       TEXT,
    is_invented  INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX adapted_measure_by_organisation ON adapted_measure (organisation);
CREATE INDEX adapted_measure_by_initiative ON adapted_measure (initiative);
CREATE INDEX adapted_measure_by_network ON adapted_measure (network);
CREATE INDEX adapted_measure_by_indicator ON adapted_measure (indicator);

CREATE TABLE evaluation (
    id          INTEGER PRIMARY KEY,
    title       TEXT NOT NULL CHECK (title <> ''),
    programme   INTEGER REFERENCES programme (id),
    done_by     INTEGER REFERENCES organisation (id),
    begins      TEXT,
    ends        TEXT,
    report      TEXT,
    origin      TEXT,
    is_invented INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX evaluation_by_programme ON evaluation (programme);
CREATE INDEX evaluation_by_done_by ON evaluation (done_by);

CREATE TABLE research_question (
    id         INTEGER PRIMARY KEY,
    evaluation INTEGER NOT NULL REFERENCES evaluation (id) ON DELETE CASCADE,
    number     TEXT NOT NULL CHECK (number <> ''),
    text       TEXT NOT NULL CHECK (text <> ''),
    parent     INTEGER REFERENCES research_question (id) ON DELETE CASCADE,
    quality    TEXT CHECK (quality IN ('structure', 'process', 'result'))
) STRICT;
CREATE INDEX research_question_by_evaluation ON research_question (evaluation);
CREATE INDEX research_question_by_parent ON research_question (parent);

CREATE TABLE goal (
    id            INTEGER PRIMARY KEY,
    programme     INTEGER NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    text          TEXT NOT NULL CHECK (text <> ''),
    sub_programme INTEGER REFERENCES sub_programme (id)
) STRICT;
CREATE INDEX goal_by_programme ON goal (programme);
CREATE INDEX goal_by_sub_programme ON goal (sub_programme);

CREATE TABLE logic_step (
    id               INTEGER PRIMARY KEY,
    programme        INTEGER NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    kind             TEXT NOT NULL CHECK (kind IN ('action', 'local_result', 'long_term')),
    text             TEXT NOT NULL CHECK (text <> ''),
    is_reconstructed INTEGER NOT NULL DEFAULT 0 CHECK (is_reconstructed IN (0, 1)),
    position         INTEGER
) STRICT;
CREATE INDEX logic_step_by_programme ON logic_step (programme);

CREATE TABLE logic_link (
    id               INTEGER PRIMARY KEY,
    from_step        INTEGER NOT NULL REFERENCES logic_step (id) ON DELETE CASCADE,
    to_step          INTEGER NOT NULL REFERENCES logic_step (id) ON DELETE CASCADE,
    assumption       TEXT,
    rivals           TEXT,
    is_reconstructed INTEGER NOT NULL DEFAULT 0 CHECK (is_reconstructed IN (0, 1))
) STRICT;
CREATE INDEX logic_link_by_from_step ON logic_link (from_step);
CREATE INDEX logic_link_by_to_step ON logic_link (to_step);

CREATE TABLE interview_round (
    id         INTEGER PRIMARY KEY,
    evaluation INTEGER NOT NULL REFERENCES evaluation (id) ON DELETE CASCADE,
    name       TEXT NOT NULL CHECK (name <> ''),
    begins     TEXT,
    ends       TEXT
) STRICT;
CREATE INDEX interview_round_by_evaluation ON interview_round (evaluation);

CREATE TABLE interview (
    id           INTEGER PRIMARY KEY,
    round        INTEGER NOT NULL REFERENCES interview_round (id) ON DELETE CASCADE,
    informants   TEXT NOT NULL CHECK (informants IN ('politicians', 'executives', 'administration', 'principals',
        'teachers', 'project_leadership', 'partners', 'others')),
    organisation INTEGER REFERENCES organisation (id),
    count        INTEGER CHECK (count >= 0),
    date         TEXT,
    is_visit     INTEGER NOT NULL DEFAULT 0 CHECK (is_visit IN (0, 1)),
    note         TEXT
) STRICT;
CREATE INDEX interview_by_round ON interview (round);
CREATE INDEX interview_by_organisation ON interview (organisation);

CREATE TABLE evidence (
    id          INTEGER PRIMARY KEY,
    title       TEXT NOT NULL CHECK (title <> ''),
    kind        TEXT NOT NULL CHECK (kind IN ('document', 'register_data', 'interview', 'observation', 'survey')),
    strength    TEXT CHECK (strength IN ('weak', 'moderate', 'strong')),
    text        TEXT,
    interview   INTEGER REFERENCES interview (id),
    indicator   INTEGER REFERENCES indicator (id),
    date        TEXT,
    source      TEXT,
    origin      TEXT,
    is_invented INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX evidence_by_interview ON evidence (interview);
CREATE INDEX evidence_by_indicator ON evidence (indicator);

CREATE TABLE evidence_link (
    id        INTEGER PRIMARY KEY,
    evidence  INTEGER NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
    about     TEXT NOT NULL CHECK (about GLOB '[a-z]*:[1-9]*'),
    direction TEXT NOT NULL CHECK (direction IN ('in_favour', 'against', 'unknown')),
    note      TEXT
) STRICT;
CREATE INDEX evidence_link_by_evidence ON evidence_link (evidence);
CREATE INDEX evidence_link_by_about ON evidence_link (about);

CREATE TABLE quote (
    id         INTEGER PRIMARY KEY,
    text       TEXT NOT NULL CHECK (text <> ''),
    role       TEXT NOT NULL CHECK (role <> ''),
    interview  INTEGER REFERENCES interview (id),
    evidence   INTEGER REFERENCES evidence (id) ON DELETE CASCADE,
    consent    TEXT NOT NULL CHECK (consent IN ('not_asked', 'given', 'anonymous', 'refused')),
    uniqueness TEXT NOT NULL CHECK (uniqueness IN ('not_checked', 'common', 'unique'))
) STRICT;
CREATE INDEX quote_by_interview ON quote (interview);
CREATE INDEX quote_by_evidence ON quote (evidence);

CREATE TABLE claim (
    id     INTEGER PRIMARY KEY,
    text   TEXT NOT NULL CHECK (text <> ''),
    level  TEXT NOT NULL CHECK (level IN ('nation', 'county', 'region', 'municipalities', 'schools')),
    period TEXT,
    source TEXT NOT NULL CHECK (source <> ''),
    scope  TEXT
) STRICT;

CREATE TABLE claim_use (
    id    INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    place TEXT NOT NULL CHECK (place <> ''),
    level TEXT NOT NULL CHECK (level IN ('nation', 'county', 'region', 'municipalities', 'schools')),
    date  TEXT CHECK (date IS date(date)),
    note  TEXT
) STRICT;
CREATE INDEX claim_use_by_claim ON claim_use (claim);

CREATE TABLE finding (
    id          INTEGER PRIMARY KEY,
    text        TEXT NOT NULL CHECK (text <> ''),
    kind        TEXT NOT NULL CHECK (kind IN ('success_factor', 'counter_finding')),
    counterpart INTEGER REFERENCES finding (id),
    theme       INTEGER REFERENCES theme (id),
    source      TEXT
) STRICT;
CREATE INDEX finding_by_counterpart ON finding (counterpart);
CREATE INDEX finding_by_theme ON finding (theme);

CREATE TABLE recommendation (
    id          INTEGER PRIMARY KEY,
    text        TEXT NOT NULL CHECK (text <> ''),
    status      TEXT NOT NULL CHECK (status IN ('open', 'decided', 'under_way', 'done', 'rejected')),
    source      TEXT,
    date        TEXT,
    decision    INTEGER REFERENCES decision (id),
    owner_after INTEGER REFERENCES organisation (id),
    note        TEXT
) STRICT;
CREATE INDEX recommendation_by_decision ON recommendation (decision);
CREATE INDEX recommendation_by_owner_after ON recommendation (owner_after);

CREATE TABLE document (
    id     INTEGER PRIMARY KEY,
    title  TEXT NOT NULL CHECK (title <> ''),
    kind   TEXT NOT NULL CHECK (kind IN ('minutes', 'plan', 'presentation', 'report', 'decision', 'letter', 'other')),
    date   TEXT,
    file   TEXT CHECK (file GLOB 'kept:*' OR file GLOB 'path:*'),
    about  TEXT CHECK (about GLOB '[a-z]*:[1-9]*'),
    source TEXT,
    note   TEXT
) STRICT;
CREATE INDEX document_by_about ON document (about);

CREATE TABLE task (
    id          INTEGER PRIMARY KEY,
    title       TEXT NOT NULL CHECK (title <> ''),
    due         TEXT CHECK (due IS date(due)),
    responsible INTEGER REFERENCES person (id) ON DELETE SET NULL,
    role        TEXT CHECK (role IN ('mayor', 'chief_executive', 'school_officer', 'education_director',
        'principal', 'kindergarten_leader', 'teacher', 'network_coordinator', 'board_member', 'project_leader',
        'researcher', 'adviser', 'other')),
    about       TEXT CHECK (about GLOB '[a-z]*:[1-9]*'),
    is_promise  INTEGER NOT NULL DEFAULT 0 CHECK (is_promise IN (0, 1)),
    promised_to INTEGER REFERENCES organisation (id),
    done_on     TEXT CHECK (done_on IS date(done_on)),
    note        TEXT
) STRICT;
CREATE INDEX task_by_responsible ON task (responsible);
CREATE INDEX task_by_about ON task (about);
CREATE INDEX task_by_promised_to ON task (promised_to);

CREATE TABLE remark (
    id         INTEGER PRIMARY KEY,
    about      TEXT NOT NULL CHECK (about GLOB '[a-z]*:[1-9]*'),
    text       TEXT,
    follows_up INTEGER NOT NULL DEFAULT 0 CHECK (follows_up IN (0, 1)),
    date       TEXT CHECK (date IS date(date)),
    done_on    TEXT CHECK (done_on IS date(done_on))
) STRICT;
CREATE INDEX remark_by_about ON remark (about);

CREATE TABLE saved_search (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL CHECK (name <> ''),
    kind_table TEXT NOT NULL CHECK (kind_table <> ''),
    filter     TEXT,
    conditions TEXT
) STRICT;

CREATE TABLE calendar_entry (
    id           INTEGER PRIMARY KEY,
    title        TEXT NOT NULL CHECK (title <> ''),
    kind         TEXT NOT NULL CHECK (kind IN ('test', 'reporting', 'election', 'deadline', 'other')),
    date         TEXT NOT NULL CHECK (date IS date(date)),
    ends         TEXT CHECK (ends IS date(ends)),
    is_yearly    INTEGER NOT NULL DEFAULT 0 CHECK (is_yearly IN (0, 1)),
    organisation INTEGER REFERENCES organisation (id),
    note         TEXT
) STRICT;
CREATE INDEX calendar_entry_by_organisation ON calendar_entry (organisation);

CREATE TABLE review (
    id        INTEGER PRIMARY KEY,
    programme INTEGER NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    year      INTEGER NOT NULL CHECK (year % 10 IN (0, 5)),
    date      TEXT CHECK (date IS date(date)),
    text      TEXT,
    UNIQUE (programme, year)
) STRICT;
CREATE INDEX review_by_programme ON review (programme);

CREATE TABLE review_answer (
    id          INTEGER PRIMARY KEY,
    review      INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    factor      TEXT NOT NULL CHECK (factor IN ('anchoring', 'networks', 'board', 'plans', 'own_schools',
        'close_results', 'duration', 'outside_agent')),
    text        TEXT NOT NULL CHECK (text <> ''),
    change      TEXT,
    answered_by INTEGER REFERENCES person (id) ON DELETE SET NULL,
    UNIQUE (review, factor)
) STRICT;
CREATE INDEX review_answer_by_review ON review_answer (review);
CREATE INDEX review_answer_by_answered_by ON review_answer (answered_by);
