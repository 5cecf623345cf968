// SPDX-License-Identifier: MIT
#include "exchange/sample/sample.h"

#include "exchange/table/recordtable.h"
#include "exchange/text/rows.h"
#include "store/ledger.h"
#include "store/seriesquery.h"

#include <QFile>
#include <QHash>
#include <map>

namespace samspel::exchange {

namespace {

QString contentOf(const char* table) {
    QFile file(QStringLiteral(":/sample/%1.csv").arg(QLatin1String(table)));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "makeSample", table);
    Q_UNUSED(isOpen)
    return QString::fromUtf8(file.readAll());
}

/// Finds organisations by number, and everything by title, among what has been written so far.
class Names {
public:
    void keep(const Kind& kind, const samspel::Row& row, qint64 id) {
        m_keys.insert(key(QLatin1String(kind.table), kind.titleOf(row)), id);
        if (QLatin1String(kind.table) == QLatin1String("organisation")) {
            const QString number = textOf(row.cells[kind.fieldNumber(QLatin1String("number"))]);
            if (!number.isEmpty()) {
                m_keys.insert(key(QLatin1String("organisation"), number), id);
            }
        }
    }
    qint64 find(QLatin1String table, const QString& name) const { return m_keys.value(key(table, name)); }

private:
    static QString key(QLatin1String table, const QString& name) { return table + QLatin1Char(' ') + name; }
    QHash<QString, qint64> m_keys;
};

void expectSound(const Problems& problems) {
    // The sample is our own: what is wrong in it is a mistake in the program, and a test reads it.
    Q_ASSERT_X(!refuses(problems), "makeSample",
               problems.empty() ? "" : qPrintable(problems.front().field + problems.front().what));
    Q_UNUSED(problems)
}

void addRecords(Edit& edit, Names& names, const Kind& kind, const Language& language) {
    const auto table = readRecords(
        kind, contentOf(kind.table),
        [&](QLatin1String other, const QString& name) { return names.find(other, name); },
        [&](const samspel::Row& row) { names.keep(kind, row, edit.add(kind, row)); }, language);
    expectSound(table.problems);
}

std::optional<Scaled> scaled(QStringView cell) {
    if (cell.isEmpty()) {
        return std::nullopt;
    }
    const qsizetype comma = cell.indexOf(QLatin1Char(','));
    const int decimals = comma < 0 ? 0 : static_cast<int>(cell.size() - comma - 1);
    return Scaled{cell.toString().remove(QLatin1Char(',')).toLongLong(), decimals};
}

std::map<QString, Batch> batches(const Language& language) {
    std::map<QString, Batch> batches;
    const auto sources = readRecords(
        kindOf<Source>(), contentOf("source"), [](QLatin1String, const QString&) { return qint64{0}; },
        [](const samspel::Row&) {}, language);
    expectSound(sources.problems);
    for (std::size_t i = 0; i < sources.rows.size(); ++i) {
        batches[sources.others[i].first()].source = recordOf<Source>(sources.rows[i]);
    }

    const QString text = contentOf("figure");
    Rows rows(text, QLatin1Char(','));
    rows.next();
    while (rows.next()) {
        const auto& c = rows.cells();
        Batch& batch = batches.at(c[0].toString());
        SeriesClaim series;
        series.indicator = c[1].toString();
        series.breakdown.grade = c[2].toInt();
        series.unit = static_cast<int>(batch.units.size());
        UnitClaim unit;
        unit.number = c[3].toString();
        batch.units.push_back(unit);
        FigureClaim figure;
        figure.series = static_cast<int>(batch.series.size());
        batch.series.push_back(series);
        figure.figure.period = Period::parse(c[4]).value_or(Period::calendarYear(1900));
        figure.figure.value = scaled(c[5]);
        figure.figure.uncertainty = scaled(c[6]);
        figure.figure.n = c[7].isEmpty() ? std::nullopt : std::optional<qint64>(c[7].toLongLong());
        figure.figure.status = statusOf(c[8].front()).value_or(Status::missing);
        batch.figures.push_back(figure);
    }
    return batches;
}

} // namespace

void makeSample(const QString& path, const Language& language) {
    const auto ledger = Ledger::create(path, language);
    Names names;
    const Step step{Action::make, {}, QStringLiteral("Sats på skulen – snu Sogn")};
    expectSound(ledger->change(step, [&](Edit& edit) {
        for (const Kind* kind : allKinds()) {
            if (QFile::exists(QStringLiteral(":/sample/%1.csv").arg(QLatin1String(kind->table))) &&
                QLatin1String(kind->table) != QLatin1String("source")) {
                addRecords(edit, names, *kind, language);
            }
        }
    }));
    for (const auto& [key, batch] : batches(language)) {
        expectSound(ledger->import(batch).plan.problems);
    }
    ledger->setSetting(QStringLiteral("title"), QStringLiteral("Sats på skulen – snu Sogn"));
    ledger->setSetting(QStringLiteral("is_sample"), QStringLiteral("1"));
    ledger->beginHistoryHere();
}

} // namespace samspel::exchange
