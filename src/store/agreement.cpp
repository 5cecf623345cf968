// SPDX-License-Identifier: MIT
#include "store/agreement.h"

#include "domain/bodies.h"
#include "domain/cell.h"
#include "domain/claims.h"
#include "domain/indicator.h"
#include "domain/language.h"
#include "domain/order.h"
#include "domain/organisation.h"
#include "domain/thresholds.h"
#include "sqlite/database.h"
#include "store/columns.h"

namespace samspel {

namespace {

// Nothing stands under itself by way of others, whatever the kind.
void checkCircles(sqlite::Database& database, const Kind& kind, const Row& row, const Language& language,
                  Problems& problems) {
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        const FieldInfo& field = kind.fields[i];
        const qint64 above = wholeOf(row.cells[i]);
        const bool isUpward = field.kind == FieldKind::reference &&
                              QLatin1String(field.column) == QLatin1String("parent") &&
                              QLatin1String(field.refersTo) == QLatin1String(kind.table);
        if (!isUpward || row.id == 0 || above == 0) {
            continue;
        }
        // UNION, not UNION ALL: a circle that is in the file already ends the search.
        const std::string table = kind.table;
        const auto isAbove =
            database.value<bool>("WITH RECURSIVE above (id) AS (SELECT ?2 UNION SELECT parent FROM " + table +
                                     " JOIN above USING (id) WHERE parent IS NOT NULL) SELECT EXISTS (SELECT "
                                     "1 FROM above WHERE id = ?1)",
                                 row.id, above);
        if (isAbove.value_or(false)) {
            complain(problems, "parent",
                     language.say("Check", "It would belong to itself: what you chose belongs to it."));
        }
    }
}

void checkSeatTerm(sqlite::Database& database, const Row& row, const SeatTerm& term, const Language& language,
                   Problems& problems) {
    // A term that names nobody, as after a person was erased, keeps nobody out.
    if (term.isDeputy || !term.person.isKept()) {
        return;
    }
    const Kind& kind = kindOf<SeatTerm>();
    const auto overlaps =
        database.value<bool>("SELECT EXISTS (SELECT 1 FROM seat_term WHERE seat = ?1 AND is_deputy = 0 AND "
                             "person IS NOT NULL AND id <> ?2 "
                             "AND (valid_to IS NULL OR ?3 IS NULL OR valid_to > ?3) "
                             "AND (valid_from IS NULL OR ?4 IS NULL OR valid_from < ?4))",
                             term.seat, term.id, row.cells[kind.fieldNumber(QLatin1String("valid_from"))],
                             row.cells[kind.fieldNumber(QLatin1String("valid_to"))]);
    if (overlaps.value_or(false)) {
        complain(problems, "valid_from",
                 language.say("Check", "Somebody else sits in the seat in that time."));
    }
}

// A claim may stand, and yet not bear what it is quoted for.
void checkClaimUse(sqlite::Database& database, const ClaimUse& use, const Language& language,
                   Problems& problems) {
    const auto level = database.value<ClaimLevel>("SELECT level FROM claim WHERE id = ?1", use.claim);
    if (level && *level != use.level) {
        remark(
            problems, "level",
            language.say("Check", "The claim is about another level: %1. It does not bear this use.")
                .arg(choiceLabel(kindOf<Claim>().fields[1], QString::fromLatin1(keyOf(*level)), language)));
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

// A threshold may be raised. Below what is usual for its kind it is lowered only with a reason in the note,
// so that the history has both. What is structure, as the number of posts, may count other things than
// persons.
void checkThreshold(sqlite::Database& database, const Indicator& i, const Language& language,
                    Problems& problems) {
    auto before = database.query("SELECT threshold, note FROM indicator WHERE id = ?1");
    before.bindAll(i.id);
    const int usual = usualThreshold(i.measure);
    const bool isNew = !before.step();
    if (i.threshold >= usual ||
        (isNew ? i.quality == Quality::structure : before.column<int>(0) <= i.threshold)) {
        return;
    }
    const QString noteBefore =
        isNew ? QString() : before.column<std::optional<QString>>(1).value_or(QString());
    if (i.note.isEmpty() || i.note == noteBefore) {
        complain(problems, "threshold",
                 language
                     .say("Check",
                          "Below %1, figures of few persons leave the program. Say in the note why that "
                          "is right here; the history keeps it.")
                     .arg(language.whole(usual)));
    }
}

} // namespace

void checkAgreement(sqlite::Database& database, const Kind& kind, const Row& row, const Language& language,
                    Problems& problems) {
    checkCircles(database, kind, row, language, problems);
    if (&kind == &kindOf<SeatTerm>()) {
        checkSeatTerm(database, row, recordOf<SeatTerm>(row), language, problems);
    } else if (&kind == &kindOf<ClaimUse>()) {
        checkClaimUse(database, recordOf<ClaimUse>(row), language, problems);
    } else if (&kind == &kindOf<Membership>()) {
        checkMembership(database, row, recordOf<Membership>(row), language, problems);
    } else if (&kind == &kindOf<Indicator>()) {
        checkThreshold(database, recordOf<Indicator>(row), language, problems);
    } else if (&kind == &kindOf<Segment>()) {
        checkSegment(database, recordOf<Segment>(row), language, problems);
    }
}

} // namespace samspel
