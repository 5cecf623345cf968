// SPDX-License-Identifier: MIT
#include "exchange/udir/identity.h"

#include "exchange/udir/dimensions.h"

#include <QRegularExpression>
#include <algorithm>

namespace samspel::exchange::udir {

namespace {

constexpr std::array<QStringView, identities> identityNames = {
    u"EnhetNivaa", u"Nasjonaltkode", u"Fylkekode", u"Kommunekode", u"Organisasjonsnummer",
    u"Nasjonalt",  u"Fylke",         u"Kommune",   u"EnhetNavn"};

struct Alias {
    QStringView key;
    Identity identity;
};
constexpr std::array aliases{Alias{u"enhetsnivaa", Identity::level},
                             Alias{u"nasjonalkode", Identity::nationCode},
                             Alias{u"fylkeskode", Identity::countyCode},
                             Alias{u"fylkenr", Identity::countyCode},
                             Alias{u"fylkesnr", Identity::countyCode},
                             Alias{u"fylkenummer", Identity::countyCode},
                             Alias{u"fylkesnummer", Identity::countyCode},
                             Alias{u"kommunenr", Identity::municipalityCode},
                             Alias{u"kommunenummer", Identity::municipalityCode},
                             Alias{u"orgnr", Identity::number},
                             Alias{u"orgnummer", Identity::number},
                             Alias{u"organisasjonsnr", Identity::number},
                             Alias{u"enhetorganisasjonsnummer", Identity::number},
                             Alias{u"enhetsorganisasjonsnummer", Identity::number},
                             Alias{u"nasjonaltnavn", Identity::nation},
                             Alias{u"fylkenavn", Identity::county},
                             Alias{u"fylkesnavn", Identity::county},
                             Alias{u"kommunenavn", Identity::municipality},
                             Alias{u"enhetsnavn", Identity::unit},
                             Alias{u"skolenavn", Identity::unit}};

} // namespace

QStringView nameOf(Identity identity) { return identityNames[static_cast<std::size_t>(identity)]; }

QString keyOf(QStringView name) {
    QString key = slugOf(name);
    key.remove(u'-');
    return key;
}

std::optional<Identity> identityOf(QStringView head) {
    const QString key = keyOf(head);
    for (int i = 0; i < identities; ++i) {
        if (areSame(key, nameOf(static_cast<Identity>(i)))) {
            return static_cast<Identity>(i);
        }
    }
    const auto* const alias =
        std::find_if(aliases.begin(), aliases.end(), [&](const Alias& known) { return key == known.key; });
    return alias == aliases.end() ? std::nullopt : std::optional(alias->identity);
}

DatedName datedName(QStringView name) {
    static const QRegularExpression years(
        QStringLiteral("^(.*\\S)\\s*\\((?:\\d{4})?\\s*[-–]\\s*(\\d{4})\\)$"));
    if (!name.endsWith(u')')) {
        return {name.toString(), {}};
    }
    const auto match = years.match(name.toString());
    return match.hasMatch() ? DatedName{match.captured(1), QDate(match.captured(2).toInt() + 1, 1, 1)}
                            : DatedName{name.toString(), {}};
}

OrganisationKind kindOfName(QStringView name) {
    const auto tells = [name](QStringView word) { return name.contains(word, Qt::CaseInsensitive); };
    if (isNation(name)) {
        return OrganisationKind::nation;
    }
    if (name.endsWith(u" kommune", Qt::CaseInsensitive)) {
        return OrganisationKind::municipality;
    }
    if (name.endsWith(u" fylke", Qt::CaseInsensitive)) {
        return OrganisationKind::county;
    }
    const bool isSchool = tells(u"skole") || tells(u"skule") || tells(u"skuvla") || tells(u"skuvle") ||
                          tells(u"oppvekst") || tells(u"gymnas") || tells(u"montessori") ||
                          tells(u"læringssenter");
    return isSchool ? OrganisationKind::school : OrganisationKind::other;
}

} // namespace samspel::exchange::udir
