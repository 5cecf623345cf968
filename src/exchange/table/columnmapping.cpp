// SPDX-License-Identifier: MIT
#include "exchange/table/columnmapping.h"

#include "domain/cell.h"
#include "domain/folding.h"
#include "domain/language.h"
#include "store/ledger.h"

#include <QCryptographicHash>
#include <QSet>
#include <algorithm>
#include <array>

namespace samspel::exchange {

namespace {

/// Words that people write over a column, by the name of the field that they mean.
struct Usual {
    const char* column;
    const char* words;
};
constexpr std::array usualWords{
    Usual{"name", "navn namn name fulltnavn fulltnamn fullname"},
    Usual{"email", "epost epostadresse mail email mailadresse"},
    Usual{"phone", "telefon tlf mobil telefonnummer mobilnummer phone mobile"},
    Usual{"address", "adresse postadresse address"},
    Usual{"number", "nummer nr orgnr organisasjonsnummer kommunenummer kommunenr number"},
    Usual{"date", "dato date dag"},
    Usual{"starts", "kl klokka klokken start starttid time"},
    Usual{"ends", "slutt sluttid end"},
    Usual{"place", "stad sted place"},
    Usual{"title", "tittel title"},
};

// Letters and digits alone: "E-post:" is "epost".
QString bare(const QString& text) {
    QString plain;
    for (const QChar c : folded(text)) {
        if (c.isLetterOrNumber()) {
            plain += c;
        }
    }
    return plain;
}

QSet<QString> wordsOf(const FieldInfo& field, const std::vector<Language>& languages) {
    QSet<QString> words{bare(QString::fromLatin1(field.column))};
    for (const Language& language : languages) {
        words.insert(bare(labelOf(field, language)));
    }
    for (const Usual& usual : usualWords) {
        if (qstrcmp(usual.column, field.column) == 0) {
            for (const QString& word : QString::fromLatin1(usual.words).split(QLatin1Char(' '))) {
                words.insert(word);
            }
        }
    }
    words.remove(QString());
    return words;
}

QString settingKey(const Kind& kind, const QStringList& heads) {
    QStringList plain;
    for (const QString& head : heads) {
        plain << bare(head);
    }
    const QByteArray hash =
        QCryptographicHash::hash(plain.join(QLatin1Char('|')).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("mapping/%1/%2")
        .arg(QLatin1String(kind.table), QString::fromLatin1(hash.toHex().first(16)));
}

} // namespace

ColumnMapping ColumnMapping::suggested(const Kind& kind, const QStringList& heads) {
    std::vector<Language> languages;
    for (const QString& code : Language::codes()) {
        languages.push_back(Language::load(code));
    }
    ColumnMapping mapping{std::vector<std::optional<std::size_t>>(static_cast<std::size_t>(heads.size()))};
    // A field's own words first, so that a usual word for another field does not take its place.
    for (const bool isExact : {true, false}) {
        for (std::size_t f = 0; f < kind.fields.size(); ++f) {
            const QSet<QString> words = isExact
                                            ? QSet<QString>{bare(QString::fromLatin1(kind.fields[f].column))}
                                            : wordsOf(kind.fields[f], languages);
            for (std::size_t h = 0; h < mapping.fields.size() && !mapping.columnOf(f); ++h) {
                if (!mapping.fields[h] && words.contains(bare(heads[static_cast<qsizetype>(h)]))) {
                    mapping.fields[h] = f;
                }
            }
        }
    }
    return mapping;
}

ColumnMapping ColumnMapping::remembered(const Ledger& ledger, const Kind& kind, const QStringList& heads) {
    const QString kept = ledger.setting(settingKey(kind, heads));
    const QStringList columns = kept.split(QLatin1Char('|'));
    if (kept.isEmpty() || columns.size() != heads.size()) {
        return suggested(kind, heads);
    }
    ColumnMapping mapping;
    for (const QString& column : columns) {
        const auto found = std::find_if(kind.fields.begin(), kind.fields.end(), [&](const FieldInfo& field) {
            return column == QLatin1String(field.column);
        });
        mapping.fields.push_back(found != kind.fields.end()
                                     ? std::optional(static_cast<std::size_t>(found - kind.fields.begin()))
                                     : std::nullopt);
    }
    return mapping;
}

void ColumnMapping::remember(Edit& edit, const Ledger& ledger, const Kind& kind,
                             const QStringList& heads) const {
    if (*this == remembered(ledger, kind, heads)) {
        return;
    }
    QStringList columns;
    for (const auto& field : fields) {
        columns << (field ? QString::fromLatin1(kind.fields[*field].column) : QStringLiteral("-"));
    }
    edit.setSetting(settingKey(kind, heads), columns.join(QLatin1Char('|')));
}

std::optional<std::size_t> ColumnMapping::columnOf(std::size_t field) const {
    const auto found = std::find(fields.begin(), fields.end(), std::optional(field));
    return found != fields.end() ? std::optional(static_cast<std::size_t>(found - fields.begin()))
                                 : std::nullopt;
}

} // namespace samspel::exchange
