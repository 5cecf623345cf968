// SPDX-License-Identifier: MIT
#include "exchange/anytable/roles.h"

#include "domain/folding.h"
#include "domain/language.h"

#include <algorithm>

namespace samspel::exchange::anytable {

namespace {

struct Words {
    Role role;
    const char* name;
    const char* text;  ///< for a person
    const char* heads; ///< folded, letters and digits alone
};
constexpr std::array<Words, roles> words{
    Words{Role::unit, "unit", QT_TRANSLATE_NOOP("Import", "Unit: its number"),
          "unit unitnumber unitid number nummer nr einingsnummer enhetsnummer enhet eining kommunenummer "
          "kommunenr "
          "kommunekode knr orgnr organisasjonsnummer organisationnumber regionkode regionnummer kode geo"},
    Words{Role::unitName, "unit_name", QT_TRANSLATE_NOOP("Import", "Unit: its name"),
          "unitname name namn navn einingsnamn enhetsnavn enhetnavn einingsnavn kommune kommunenavn "
          "kommunenamn "
          "skule skole skulenamn skolenavn region"},
    Words{Role::period, "period", QT_TRANSLATE_NOOP("Import", "Year or school year"),
          "period periode year ar skular skolear schoolyear skulear skoleaar skuleaar aar tid time"},
    Words{Role::indicator, "indicator", QT_TRANSLATE_NOOP("Import", "What is measured"),
          "indicator indicatorcode indikator indikatorkode maltal maltall variabel variable"},
    Words{Role::value, "value", QT_TRANSLATE_NOOP("Import", "The figure itself"),
          "value verdi tal tall resultat score gjennomsnitt snitt mean"},
    Words{Role::uncertainty, "uncertainty", QT_TRANSLATE_NOOP("Import", "Its uncertainty (±)"),
          "uncertainty usikkerheit usikkerhet margin feilmargin"},
    Words{Role::n, "n", QT_TRANSLATE_NOOP("Import", "Pupils or people behind it"),
          "n antal antall count pupils participants elevar elever deltakarar deltakere antalelevar "
          "antallelever "
          "svar antalsvar antallsvar"},
    Words{Role::status, "status", QT_TRANSLATE_NOOP("Import", "Status: hidden, missing, provisional"),
          "status obsstatus merke merknad"},
    Words{Role::grade, "grade", QT_TRANSLATE_NOOP("Import", "Grade"), "grade trinn klassetrinn arstrinn"},
    Words{Role::sex, "sex", QT_TRANSLATE_NOOP("Import", "Girls and boys"), "sex kjonn gender"},
    Words{Role::ownership, "ownership", QT_TRANSLATE_NOOP("Import", "Public or private"),
          "ownership eigarform eierform eigar eier"},
    Words{Role::age, "age", QT_TRANSLATE_NOOP("Import", "Age"), "age alder aldersgruppe"}};

QString bare(QStringView text) {
    QString plain;
    for (const QChar c : folded(text)) {
        if (c.isLetterOrNumber()) {
            plain += c;
        }
    }
    return plain;
}

const Words& wordsOf(Role role) { return words[static_cast<std::size_t>(role)]; }

} // namespace

QLatin1String nameOf(Role role) { return QLatin1String(wordsOf(role).name); }

QString inWords(Role role, const Language& language) { return language.say("Import", wordsOf(role).text); }

std::optional<Role> roleNamed(QStringView name) {
    for (const Words& one : words) {
        if (name.compare(QLatin1String(one.name), Qt::CaseInsensitive) == 0) {
            return one.role;
        }
    }
    return std::nullopt;
}

Columns Columns::suggested(const std::vector<QString>& heads) {
    Columns columns;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const QString head = bare(heads[i]);
        for (const Words& one : words) {
            int& column = columns.column[static_cast<std::size_t>(one.role)];
            const QStringList known =
                QString::fromLatin1(one.heads).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            if (column < 0 && known.contains(head)) {
                column = static_cast<int>(i);
                break;
            }
        }
    }
    return columns;
}

Columns Columns::chosen(const QStringList& choice, const std::vector<QString>& heads, QStringList& wrong) {
    Columns columns;
    for (const QString& one : choice) {
        const auto role = roleNamed(one.section(QLatin1Char('='), 0, 0).trimmed());
        const QString name = one.section(QLatin1Char('='), 1).trimmed();
        const auto head = std::find(heads.begin(), heads.end(), name);
        if (!role || head == heads.end()) {
            wrong << one;
            continue;
        }
        columns.column[static_cast<std::size_t>(*role)] = static_cast<int>(head - heads.begin());
    }
    return columns;
}

QStringList Columns::written(const std::vector<QString>& heads) const {
    QStringList choice;
    for (const Words& one : words) {
        if (has(one.role)) {
            choice << QLatin1String(one.name) + QLatin1Char('=') +
                          heads[static_cast<std::size_t>(at(one.role))];
        }
    }
    return choice;
}

QString Columns::inWords(const std::vector<QString>& heads, const Language& language) const {
    QStringList said;
    for (std::size_t i = 0; i < roles; ++i) {
        if (column[i] >= 0 && static_cast<std::size_t>(column[i]) < heads.size()) {
            said << QStringLiteral("%1: %2").arg(anytable::inWords(static_cast<Role>(i), language),
                                                 heads[static_cast<std::size_t>(column[i])]);
        }
    }
    return said.join(QStringLiteral(", "));
}

} // namespace samspel::exchange::anytable
