// SPDX-License-Identifier: MIT
#include "store/agreement.h"

#include "domain/indicator.h"
#include "domain/language.h"
#include "domain/organisation.h"
#include "sqlite/database.h"
#include "store/columns.h"

namespace samspel {

namespace {

void complain(Problems& problems, const char* field, const QString& what) {
    problems.push_back({.field = QString::fromLatin1(field), .what = what});
}

void checkOrganisation(sqlite::Database& database, const Organisation& o, const Language& language,
                       Problems& problems) {
    if (!o.id.isKept() || !o.parent.isKept() || o.parent == o.id) {
        return;
    }
    // UNION, not UNION ALL: a circle that is in the file already ends the search.
    const auto isAbove = database.value<bool>(
        "WITH RECURSIVE above (id) AS (SELECT ?2 UNION SELECT parent FROM organisation JOIN above "
        "USING (id) WHERE parent IS NOT NULL) SELECT EXISTS (SELECT 1 FROM above WHERE id = ?1)",
        o.id, o.parent);
    if (isAbove.value_or(false)) {
        complain(problems, "parent",
                 language.say("Check", "It would belong to itself: what you chose belongs to it."));
    }
}

void checkMembership(sqlite::Database& database, const Row& row, const Membership& m,
                     const Language& language, Problems& problems) {
    const Kind& kind = kindOf<Membership>();
    const auto overlaps = database.value<bool>(
        "SELECT EXISTS (SELECT 1 FROM membership WHERE region = ?1 AND member = ?2 AND id <> ?3 "
        "AND (valid_to IS NULL OR ?4 IS NULL OR valid_to > ?4) "
        "AND (valid_from IS NULL OR ?5 IS NULL OR valid_from < ?5))",
        m.region, m.member, m.id, row.cells[kind.fieldNumber(QLatin1String("valid_from"))],
        row.cells[kind.fieldNumber(QLatin1String("valid_to"))]);
    if (overlaps.value_or(false)) {
        complain(problems, "member", language.say("Check", "It is a member in that time already."));
    }
}

void checkSegment(sqlite::Database& database, const Segment& s, const Language& language,
                  Problems& problems) {
    const auto other = database.value<QString>(
        "SELECT code FROM segment WHERE indicator = ?1 AND id <> ?2 AND (last_period IS NULL OR "
        "last_period >= ?3) AND (?4 IS NULL OR first_period <= ?4) ORDER BY first_period",
        s.indicator, s.id, s.first, s.last);
    if (other) {
        complain(problems, "first_period",
                 language.say("Check", "Segment “%1” has some of these periods already.").arg(*other));
    }
    const auto periods =
        database.value<PeriodForm>("SELECT periods FROM indicator WHERE id = ?1", s.indicator);
    const bool isSchoolYear = s.first.kind() == PeriodKind::schoolYear;
    if (periods && isSchoolYear != (*periods == PeriodForm::schoolYear)) {
        complain(problems, "first_period",
                 isSchoolYear ? language.say("Check", "This indicator's figures are of calendar years.")
                              : language.say("Check", "This indicator's figures are of school years."));
    }
}

} // namespace

void checkAgreement(sqlite::Database& database, const Kind& kind, const Row& row, const Language& language,
                    Problems& problems) {
    if (&kind == &kindOf<Organisation>()) {
        checkOrganisation(database, recordOf<Organisation>(row), language, problems);
    } else if (&kind == &kindOf<Membership>()) {
        checkMembership(database, row, recordOf<Membership>(row), language, problems);
    } else if (&kind == &kindOf<Segment>()) {
        checkSegment(database, recordOf<Segment>(row), language, problems);
    }
}

} // namespace samspel
