// SPDX-License-Identifier: MIT
#include "domain/people.h"

#include "domain/erased.h"
#include "domain/folding.h"
#include "domain/kind.h"
#include "domain/language.h"
#include "domain/order.h"

#include <QSet>

namespace samspel {

namespace {

// Whole words, so that kindergartens and pupils' councils are none of them.
bool tellsOfChild(const QString& text) {
    static const QSet<QString> words{QStringLiteral("elev"),   QStringLiteral("eleven"),
                                     QStringLiteral("elevar"), QStringLiteral("elever"),
                                     QStringLiteral("barn"),   QStringLiteral("barnet"),
                                     QStringLiteral("pupil"),  QStringLiteral("pupils"),
                                     QStringLiteral("child"),  QStringLiteral("children")};
    QString word;
    for (const QChar c : folded(text) + QLatin1Char(' ')) {
        if (c.isLetter()) {
            word += c;
        } else if (words.contains(word)) {
            return true;
        } else {
            word.clear();
        }
    }
    return false;
}

void warnOfChild(const QString& text, const char* field, const Language& language, Problems& problems) {
    if (tellsOfChild(text)) {
        remark(problems, field,
               language.say("Check", "Is this about a pupil or a child? None of them is kept by name here: "
                                     "take the name out, and keep a count where one is needed."));
    }
}

} // namespace

std::span<const Kind* const> peopleKinds() {
    static const std::array<const Kind*, 3> kinds{&kindOf<Person>(), &kindOf<Role>(),
                                                  &kindOf<OrganisationName>()};
    return kinds;
}

void Schema<Person>::rule(const Person& p, const Language& language, Problems& problems) {
    warnOfChild(p.name, "name", language, problems);
    warnOfChild(p.note, "note", language, problems);
    if (p.consentUntil.isValid() && !p.consent) {
        complain(problems, "consent", language.say("Check", "Say whether consent was given."));
    }
    if (isErased(p.name) &&
        !(p.email.isEmpty() && p.phone.isEmpty() && p.address.isEmpty() && p.note.isEmpty())) {
        complain(problems, "name",
                 language.say("Check", "This person was erased. Add a new person, if somebody is to stand "
                                       "here again."));
    }
}

void Schema<Role>::rule(const Role& r, const Language& language, Problems& problems) {
    if (r.person.isKept()) {
        warnOfChild(r.title, "title", language, problems);
        warnOfChild(r.note, "note", language, problems);
    }
    checkDays(r.validFrom, r.validTo, "valid_to", language, problems);
}

void Schema<OrganisationName>::rule(const OrganisationName& r, const Language& language, Problems& problems) {
    checkDays(r.validFrom, r.validTo, "valid_to", language, problems);
}

} // namespace samspel
