// SPDX-License-Identifier: MIT
// What no single field can tell: the rules between the fields of one record.
#include "domain/indicator.h"
#include "domain/language.h"
#include "domain/naming.h"
#include "domain/order.h"
#include "domain/organisation.h"
#include "domain/programme.h"

namespace samspel {

namespace {

bool hasDigits(const QString& number, int count) {
    return number.size() == count && std::all_of(number.begin(), number.end(), [](QChar c) {
               return c >= QLatin1Char('0') && c <= QLatin1Char('9');
           });
}

} // namespace

void Schema<Organisation>::rule(const Organisation& o, const Language& language, Problems& problems) {
    if (!o.number.isEmpty()) {
        if (o.kind == OrganisationKind::nation && o.number != QLatin1String("0")) {
            complain(problems, "number", language.say("Check", "The nation has number 0."));
        }
        if (o.kind == OrganisationKind::county && !hasDigits(o.number, 2)) {
            complain(problems, "number", language.say("Check", "A county number has two digits."));
        }
        if (o.kind == OrganisationKind::municipality && !hasDigits(o.number, 4)) {
            complain(problems, "number", language.say("Check", "A municipality number has four digits."));
        }
        const bool isRegistered =
            o.kind == OrganisationKind::school || o.kind == OrganisationKind::kindergarten;
        if (isRegistered && !hasDigits(o.number, 9)) {
            complain(problems, "number", language.say("Check", "An organisation number has nine digits."));
        }
    }
    if (o.id.isKept() && o.parent == o.id) {
        complain(problems, "parent", language.say("Check", "Nothing belongs to itself."));
    }
    if (o.gradeFrom && o.gradeTo && *o.gradeTo < *o.gradeFrom) {
        complain(problems, "grade_to", language.say("Check", "The highest grade is below the lowest."));
    }
    checkDays(o.validFrom, o.validTo, "valid_to", language, problems);
}

void Schema<Succession>::rule(const Succession& s, const Language& language, Problems& problems) {
    if (s.predecessor.isKept() && s.predecessor == s.successor) {
        problems.push_back({.field = QStringLiteral("successor"),
                            .what = language.say("Check", "Nothing succeeds itself.")});
    }
}

void Schema<Membership>::rule(const Membership& m, const Language& language, Problems& problems) {
    if (m.region.isKept() && m.region == m.member) {
        problems.push_back({.field = QStringLiteral("member"),
                            .what = language.say("Check", "Nothing is a member of itself.")});
    }
    checkDays(m.validFrom, m.validTo, "valid_to", language, problems);
}

void Schema<Programme>::rule(const Programme& p, const Language& language, Problems& problems) {
    checkTimes(p.begins, p.ends, "ends", language, problems);
}

void Schema<SubProgramme>::rule(const SubProgramme& s, const Language& language, Problems& problems) {
    checkTimes(s.begins, s.ends, "ends", language, problems);
}

void Schema<Milestone>::rule(const Milestone& m, const Language& language, Problems& problems) {
    if (m.lane == Lane::subProgramme && !m.subProgramme.isKept()) {
        problems.push_back(
            {.field = QStringLiteral("sub_programme"),
             .what = language.say("Check", "Choose the sub-programme whose lane it stands in.")});
    }
    checkTimes(m.begins, m.ends, "ends", language, problems);
}

void Schema<Indicator>::rule(const Indicator& i, const Language& language, Problems& problems) {
    if (i.least && i.most && *i.most < *i.least) {
        problems.push_back({.field = QStringLiteral("most"),
                            .what = language.say("Check", "The most possible is below the least.")});
    }
}

void Schema<Segment>::rule(const Segment& s, const Language& language, Problems& problems) {
    if (s.last && s.last->kind() != s.first.kind()) {
        problems.push_back(
            {.field = QStringLiteral("last_period"),
             .what = language.say("Check", "Both have to be school years, or both calendar years.")});
    } else if (s.last && *s.last < s.first) {
        complain(problems, "last_period", language.say("Check", "The end has to come after the beginning."));
    }
}

void Schema<Naming>::rule(const Naming& n, const Language& language, Problems& problems) {
    if (n.organisation.isKept() == n.indicator.isKept()) {
        complain(problems, n.organisation.isKept() ? "indicator" : "organisation",
                 language.say("Check", "Choose either the unit or the indicator that the name means."));
    }
}

void Schema<Source>::rule(const Source& s, const Language& language, Problems& problems) {
    static constexpr QLatin1String digits("0123456789abcdef");
    const bool isHash = s.sha256.size() == 64 && std::all_of(s.sha256.begin(), s.sha256.end(), [](QChar c) {
                            return digits.contains(c, Qt::CaseInsensitive);
                        });
    if (!s.sha256.isEmpty() && !isHash) {
        problems.push_back({.field = QStringLiteral("sha256"),
                            .what = language.say("Check", "A SHA-256 is 64 hexadecimal digits.")});
    }
}

} // namespace samspel
