// SPDX-License-Identifier: MIT
#include "exchange/anytable/choices.h"

#include "domain/folding.h"
#include "domain/language.h"
#include "exchange/sheet/sheet.h"
#include "store/ledger.h"

#include <QCryptographicHash>
#include <algorithm>

namespace samspel::exchange::anytable {

namespace {

constexpr QLatin1Char unitSeparator('\x1F'); // stands in no head

QString keyOf(const QStringList& heads) {
    const QByteArray hash =
        QCryptographicHash::hash(heads.join(QLatin1Char('|')).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("mapping/figures/%1").arg(QString::fromLatin1(hash.toHex().first(16)));
}

/// Where the columns of a file of meanings stand; -1 where there is none.
struct Heads {
    int name = -1;
    int what = -1;
    int unit = -1;
    int indicator = -1;
    int target = -1;
};

Heads headsOf(const SheetRow& row) {
    Heads heads;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const QString head = folded(plainText(row.cells[i])).simplified();
        const auto is = [&](const char* words) {
            return QString::fromLatin1(words).split(QLatin1Char(' ')).contains(head);
        };
        const auto at = static_cast<int>(i);
        if (is("name namn navn text tekst from fra fra")) {
            heads.name = at;
        } else if (is("what kind type slag of")) {
            heads.what = at;
        } else if (is("unit number nummer eining enhet organisation organisasjon orgnr")) {
            heads.unit = at;
        } else if (is("indicator indikator code kode")) {
            heads.indicator = at;
        } else if (is("target to til means tyder betyr meaning")) {
            heads.target = at;
        }
    }
    return heads;
}

QString cellOf(const SheetRow& row, int column) {
    const bool isThere = column >= 0 && static_cast<std::size_t>(column) < row.cells.size();
    return isThere ? plainText(row.cells[static_cast<std::size_t>(column)]).trimmed() : QString();
}

} // namespace

QStringList rememberedColumns(const Ledger& ledger, const QStringList& heads) {
    const QString kept = ledger.setting(keyOf(heads));
    return kept.isEmpty() ? QStringList() : kept.split(unitSeparator);
}

void rememberColumns(Ledger& ledger, const QStringList& heads, const QStringList& columns) {
    const QString written = columns.join(unitSeparator);
    if (ledger.setting(keyOf(heads)) != written) {
        ledger.setSetting(keyOf(heads), written);
    }
}

Meanings meaningsIn(const Input& input, const Language& language) {
    Meanings meanings;
    const SheetReading sheet = readSheet(input, {}, language);
    meanings.problems = sheet.problems;
    if (!sheet.accepted() || sheet.rows.empty()) {
        return meanings;
    }
    const Heads heads = headsOf(sheet.rows.front());
    if (heads.name < 0 || (heads.unit < 0 && heads.indicator < 0 && heads.target < 0)) {
        meanings.problems.push_back(
            {.line = sheet.rows.front().line,
             .what = language.say("Import", "The first line has to name the columns: “name”, and “unit” or "
                                            "“indicator”.")});
        return meanings;
    }
    using Of = ImportChoices::Meaning::Of;
    for (auto row = sheet.rows.begin() + 1; row != sheet.rows.end(); ++row) {
        const QString name = cellOf(*row, heads.name);
        const QString unit = cellOf(*row, heads.unit);
        const QString indicator = cellOf(*row, heads.indicator);
        QString target = cellOf(*row, heads.target);
        const QString what = folded(cellOf(*row, heads.what));
        Of of = indicator.isEmpty() ? Of::unit : Of::indicator;
        target = !indicator.isEmpty() ? indicator : !unit.isEmpty() ? unit : target;
        if (what.startsWith(QLatin1String("ind"))) {
            of = Of::indicator;
        } else if (what.isEmpty() && indicator.isEmpty() && unit.isEmpty()) {
            const bool isNumber = !target.isEmpty() && std::all_of(target.begin(), target.end(),
                                                                   [](QChar c) { return c.isDigit(); });
            of = isNumber ? Of::unit : Of::indicator;
        }
        if (name.isEmpty() || target.isEmpty()) {
            meanings.problems.push_back(
                {.line = row->line,
                 .what = language.say("Import", "This line lacks a name, or what the name means.")});
            continue;
        }
        meanings.all.push_back({of, name, target, 0});
    }
    return meanings;
}

} // namespace samspel::exchange::anytable
