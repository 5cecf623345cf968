// SPDX-License-Identifier: MIT
#pragma once

#include "domain/entrepreneurship.h"
#include "register.h"
#include "store/rowkeys.h"

/// What tests of lists share: a small register, and what a query shows of it.
namespace samspel::made {

using Test = Condition::Test;
inline const QDate today(2026, 11, 22);

// The titles that a list shows, in its order.
inline QStringList shown(const Register& r, const RowQuery& query, const QString& language = u"en"_s) {
    QStringList titles;
    for (const Row& row : rowsOf(*r, *query.kind, rowKeys(*r, query, Language::load(language), today).ids)) {
        titles << query.kind->titleOf(row);
    }
    return titles;
}

inline QStringList shown(const Register& r, const Kind& kind, const Condition& condition) {
    return shown(r, {.kind = &kind, .conditions = {condition}});
}

inline Organisation named(OrganisationKind kind, const QString& name, const QString& number = {},
                          Id<Organisation> parent = {}) {
    return unit(kind, number, name, parent);
}

// Four schools in two municipalities, and what happens in them.
struct Schools : Register {
    Id<Organisation> vik = add(*ledger, named(OrganisationKind::municipality, u"Vik"_s, u"4639"_s));
    Id<Organisation> oersta = add(*ledger, named(OrganisationKind::municipality, u"Ørsta"_s, u"1520"_s));
    Id<Organisation> flatbygd = add(*ledger, named(OrganisationKind::school, u"Flatbygd skule"_s, {}, vik));
    Id<Organisation> aaheim = add(*ledger, named(OrganisationKind::school, u"Aaheim skule"_s, {}, oersta));
    Id<Organisation> skule10 = add(*ledger, named(OrganisationKind::school, u"Skule 10"_s, {}, oersta));
    Id<Organisation> skule9 = add(*ledger, named(OrganisationKind::school, u"skule 9"_s, {}, vik));
};

inline EnterpriseActivity activity(const QString& title, Id<Organisation> where) {
    EnterpriseActivity a;
    a.title = title;
    a.organisation = where;
    return a;
}

inline const Kind& organisations = kindOf<Organisation>();
inline const Kind& activities = kindOf<EnterpriseActivity>();

} // namespace samspel::made
