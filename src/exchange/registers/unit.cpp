// SPDX-License-Identifier: MIT
#include "exchange/registers/unit.h"

#include "exchange/text/digits.h"

#include <algorithm>
#include <array>

namespace samspel::exchange::registers {

namespace {

using Type = JsonValue::Type;

struct Name {
    QStringView name;
    Fact fact;
};
// Versions 1 to 4 of both registers' interfaces, and tables that people made of them. Without regard to case.
constexpr std::array names = {Name{u"Organisasjonsnummer", Fact::number},
                              Name{u"Orgnr", Fact::number},
                              Name{u"OrgNummer", Fact::number},
                              Name{u"Navn", Fact::name},
                              Name{u"Namn", Fact::name},
                              Name{u"FulltNavn", Fact::fullName},
                              Name{u"Kommunenummer", Fact::municipality},
                              Name{u"Kommunenr", Fact::municipality},
                              Name{u"Kommune", Fact::municipality},
                              Name{u"Kommunenavn", Fact::municipalityName},
                              Name{u"Fylkesnummer", Fact::county},
                              Name{u"Fylkesnr", Fact::county},
                              Name{u"FylkeNr", Fact::county},
                              Name{u"Fylke", Fact::county},
                              Name{u"Fylkesnavn", Fact::countyName},
                              Name{u"ErAktiv", Fact::isActive},
                              Name{u"Aktiv", Fact::isActive},
                              Name{u"ErSkole", Fact::isSchool},
                              Name{u"ErGrunnskole", Fact::isSchool},
                              Name{u"ErVideregaaendeSkole", Fact::isSchool},
                              Name{u"ErSkoleEier", Fact::isSchoolOwner},
                              Name{u"ErBarnehage", Fact::isKindergarten},
                              Name{u"ErBarnehageEier", Fact::isKindergartenOwner},
                              Name{u"ErPrivatskole", Fact::isPrivate},
                              Name{u"ErPrivatBarnehage", Fact::isPrivate},
                              Name{u"Privat", Fact::isPrivate},
                              Name{u"ErOffentligSkole", Fact::isPublic},
                              Name{u"ErOffentligBarnehage", Fact::isPublic},
                              Name{u"Skolekategorier", Fact::categories},
                              Name{u"Barnehagekategorier", Fact::categories},
                              Name{u"Kategoriar", Fact::categories},
                              Name{u"Kategorier", Fact::categories},
                              Name{u"Eierform", Fact::categories},
                              Name{u"Eierforhold", Fact::categories},
                              Name{u"Eigarform", Fact::categories},
                              Name{u"UtgaattDato", Fact::closed},
                              Name{u"UtgåttDato", Fact::closed},
                              Name{u"DatoUtgaatt", Fact::closed},
                              Name{u"NedlagtDato", Fact::closed},
                              Name{u"DatoNedlagt", Fact::closed},
                              Name{u"Utgaattype", Fact::closedWhy},
                              Name{u"OppstartsEllerStiftelsesdato", Fact::founded},
                              Name{u"DatoFoedt", Fact::founded},
                              Name{u"DatoEndret", Fact::changed},
                              Name{u"Endra", Fact::changed},
                              Name{u"updated_at", Fact::changed},
                              Name{u"SkoletrinnGSFra", Fact::gradeFrom},
                              Name{u"SkoletrinnVGSFra", Fact::gradeFrom},
                              Name{u"SkoletrinnFra", Fact::gradeFrom},
                              Name{u"SkoletrinnGSTil", Fact::gradeTo},
                              Name{u"SkoletrinnVGSTil", Fact::gradeTo},
                              Name{u"SkoletrinnTil", Fact::gradeTo},
                              Name{u"Maalform", Fact::languageForm},
                              Name{u"Målform", Fact::languageForm},
                              Name{u"Malform", Fact::languageForm},
                              Name{u"Epost", Fact::email},
                              Name{u"Telefon", Fact::phone},
                              Name{u"Telefonnummer", Fact::phone},
                              Name{u"Beliggenhetsadresse", Fact::address},
                              Name{u"Besoksadresse", Fact::address},
                              Name{u"ForeldreRelasjoner", Fact::parents}};

bool isYes(const QString& text) {
    return text == u"1" || text.compare(u"true", Qt::CaseInsensitive) == 0 ||
           text.compare(u"ja", Qt::CaseInsensitive) == 0;
}

// Oslo's number loses its zero in spreadsheets.
QString numberOr(const QString& text, int digits) {
    return areDigits(text) ? text.rightJustified(digits, u'0') : text;
}

// The first member with one of these names: "Kommunenummer" in version 4, "KommuneNr" in version 1.
QString memberOf(JsonValue object, std::initializer_list<QStringView> wanted) {
    for (JsonWalk walk = object.walk(); walk.next();) {
        const QString name = walk.name().text();
        for (const QStringView one : wanted) {
            if (name.compare(one, Qt::CaseInsensitive) == 0) {
                return walk.value().text().trimmed();
            }
        }
    }
    return {};
}

// Registers fill what they do not know with 0; a range is widened by a second pair of grades.
void widen(QString& grade, const QString& text, bool isFrom) {
    const int number = text.toInt();
    constexpr int most = 13;
    if (number >= 1 && number <= most &&
        (grade.isEmpty() || (isFrom ? number < grade.toInt() : number > grade.toInt()))) {
        grade = QString::number(number);
    }
}

} // namespace

std::optional<Fact> factOf(QStringView name) {
    const auto it = std::find_if(names.begin(), names.end(), [name](const Name& one) {
        return name.trimmed().compare(one.name, Qt::CaseInsensitive) == 0;
    });
    return it == names.end() ? std::nullopt : std::optional(it->fact);
}

void Unit::take(Fact fact, const QString& text) {
    const QString plain = text.trimmed();
    switch (fact) {
    case Fact::number:
        number = QString(plain).remove(u' ');
        break;
    case Fact::name:
        name = plain.simplified();
        break;
    case Fact::fullName:
        fullName = plain.simplified();
        break;
    case Fact::municipality:
        // Some tables have the name where others have the number.
        (areDigits(plain) ? municipality : municipalityName) = numberOr(plain, 4);
        break;
    case Fact::municipalityName:
        municipalityName = plain;
        break;
    case Fact::county:
        (areDigits(plain) ? county : countyName) = numberOr(plain, 2);
        break;
    case Fact::countyName:
        countyName = plain;
        break;
    case Fact::isActive:
        isActive = isYes(plain);
        break;
    case Fact::isSchool:
        isSchool = isSchool || isYes(plain);
        break;
    case Fact::isKindergarten:
        isKindergarten = isKindergarten || isYes(plain);
        break;
    case Fact::isSchoolOwner:
    case Fact::isKindergartenOwner:
        isOwner = isOwner || isYes(plain);
        break;
    case Fact::isPrivate:
        isPrivate = isPrivate || isYes(plain);
        break;
    case Fact::isPublic:
        isPublic = isPublic || isYes(plain);
        break;
    case Fact::categories:
        categories += plain.split(u'|', Qt::SkipEmptyParts);
        break;
    case Fact::closed:
        closed = plain;
        break;
    case Fact::closedWhy:
        // "A" is the register's "not closed".
        hasClosed = !plain.isEmpty() && plain != u"A" && !plain.startsWith(u"Ingen");
        break;
    case Fact::founded:
        founded = plain;
        break;
    case Fact::changed:
        changed = plain;
        break;
    case Fact::gradeFrom:
        widen(gradeFrom, plain, true);
        break;
    case Fact::gradeTo:
        widen(gradeTo, plain, false);
        break;
    case Fact::languageForm:
        languageForm = plain;
        break;
    case Fact::email:
        email = plain;
        break;
    case Fact::phone:
        phone = plain;
        break;
    case Fact::address:
        address = plain;
        break;
    case Fact::parents:
        break;
    }
}

void Unit::take(Fact fact, JsonValue value) {
    if (!value.is(Type::object) && !value.is(Type::list)) {
        take(fact, value.text());
        return;
    }
    switch (fact) {
    case Fact::municipality:
        take(Fact::municipality, memberOf(value, {u"Kommunenummer", u"KommuneNr"}));
        municipalityName = memberOf(value, {u"Navn"});
        break;
    case Fact::county:
        take(Fact::county, memberOf(value, {u"Fylkesnummer", u"Fylkesnr", u"FylkeNr"}));
        countyName = memberOf(value, {u"Navn"});
        break;
    case Fact::categories:
        for (JsonWalk walk = value.walk(); walk.next();) {
            categories.append(memberOf(walk.value(), {u"Navn"}));
        }
        break;
    case Fact::closedWhy:
    case Fact::languageForm:
        take(fact, memberOf(value, {u"Id"}));
        break;
    case Fact::address: {
        const QString street = memberOf(value, {u"Adresse", u"Adresselinje"});
        const QString town =
            (memberOf(value, {u"Postnummer", u"Postnr"}) + u' ' + memberOf(value, {u"Poststed"})).trimmed();
        address = street.isEmpty() || town.isEmpty() ? street + town : street + QStringLiteral(", ") + town;
        break;
    }
    case Fact::parents:
        for (JsonWalk walk = value.walk(); walk.next();) {
            const JsonValue relation = walk.value();
            const QString kind = memberOf(relation["Relasjonstype"], {u"Navn"});
            if (owner.isEmpty() && kind.startsWith(u"Eier", Qt::CaseInsensitive)) {
                owner = memberOf(relation["Enhet"], {u"Organisasjonsnummer", u"OrgNr"});
                ownerName = memberOf(relation["Enhet"], {u"Navn"});
            }
        }
        break;
    default:
        break;
    }
}

bool Unit::hasCategory(QStringView word) const {
    return std::any_of(categories.begin(), categories.end(), [word](const QString& category) {
        return category.trimmed().startsWith(word, Qt::CaseInsensitive);
    });
}

OrganisationKind Unit::kind() const {
    if (isSchool || hasCategory(u"Grunnskole") || hasCategory(u"Videregående skole")) {
        return OrganisationKind::school;
    }
    if (isKindergarten) {
        return OrganisationKind::kindergarten;
    }
    if (fullName.endsWith(u"fylkeskommune", Qt::CaseInsensitive) ||
        name.endsWith(u"fylkeskommune", Qt::CaseInsensitive)) {
        return OrganisationKind::countyAdministration;
    }
    const bool isCompany = isPrivate || name.endsWith(u" AS", Qt::CaseInsensitive) ||
                           name.endsWith(u" SA", Qt::CaseInsensitive) ||
                           name.endsWith(u" BA", Qt::CaseInsensitive);
    return isCompany ? OrganisationKind::business : OrganisationKind::other;
}

std::optional<Ownership> Unit::ownership() const {
    if (hasCategory(u"Kommunal")) {
        return Ownership::municipal;
    }
    if (hasCategory(u"Fylkeskommunal")) {
        return Ownership::countyOwned;
    }
    if (hasCategory(u"Statlig")) {
        return Ownership::stateOwned;
    }
    return isPrivate || hasCategory(u"Privat") ? std::optional(Ownership::privateOwned) : std::nullopt;
}

} // namespace samspel::exchange::registers
