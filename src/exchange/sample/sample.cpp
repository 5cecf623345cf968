// SPDX-License-Identifier: MIT
#include "exchange/sample/sample.h"

#include "exchange/gathering.h"
#include "exchange/sample/sampletext.h"
#include "exchange/table/recordtable.h"
#include "exchange/text/rows.h"
#include "store/content.h"
#include "store/ledger.h"
#include "store/seriesquery.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <algorithm>
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

/// Finds records by the alias that the file gives them, organisations and indicators also by number and code,
/// and everything by a title that no other has, among what has been written so far.
class Aliases {
public:
    void keep(const Kind& kind, const samspel::Row& row, qint64 id, const QString& alias = {}) {
        const QLatin1String table(kind.table);
        if (const QString title = key(table, kind.titleOf(row)); !kind.titleOf(row).isEmpty()) {
            m_keys.insert(title, m_keys.contains(title) ? 0 : id);
        }
        for (const char* column : {"number", "code"}) {
            for (std::size_t i = 0; i < kind.fields.size(); ++i) {
                if (QLatin1String(column) == QLatin1String(kind.fields[i].column)) {
                    give(table, textOf(row.cells[i]), id);
                }
            }
        }
        give(table, alias, id);
    }
    qint64 find(QLatin1String table, const QString& name) const { return m_keys.value(key(table, name)); }

private:
    void give(QLatin1String table, const QString& name, qint64 id) {
        if (!name.isEmpty()) {
            m_keys.insert(key(table, name), id);
        }
    }
    static QString key(QLatin1String table, const QString& name) { return table + QLatin1Char(' ') + name; }
    QHash<QString, qint64> m_keys;
};

void expectSound(const Problems& problems) {
    // The sample is our own: what is wrong in it is a mistake in the program, and a test reads it.
    Q_ASSERT_X(!refuses(problems), "makeSample",
               problems.empty() ? "" : qPrintable(problems.front().field + problems.front().what));
    Q_UNUSED(problems)
}

void addRecords(Edit& edit, Aliases& aliases, const Kind& kind, const QString& text,
                const Language& language) {
    const auto table = readRecords(
        kind, text, [&](QLatin1String other, const QString& name) { return aliases.find(other, name); },
        [&](const samspel::Row& row, const QStringList& others) {
            aliases.keep(kind, row, edit.add(kind, row), others.value(0));
        },
        language);
    expectSound(table.problems);
}

bool hasLinks(const Kind* kind) {
    return std::any_of(kind->fields.begin(), kind->fields.end(),
                       [](const FieldInfo& field) { return field.kind == FieldKind::link; });
}

/// The kinds that the sample has records of; those with links to any record come last.
std::vector<const Kind*> kindsToAdd() {
    std::vector<const Kind*> kinds;
    for (const Kind* kind : allKinds()) {
        const QLatin1String table(kind->table);
        if (table != QLatin1String("source") && QFile::exists(QStringLiteral(":/sample/%1.csv").arg(table))) {
            kinds.push_back(kind);
        }
    }
    std::stable_partition(kinds.begin(), kinds.end(), [](const Kind* kind) { return !hasLinks(kind); });
    return kinds;
}

/// What a field holds for each file that the sample keeps inside the register.
QHash<QString, QString> keepFiles(Ledger& ledger) {
    QHash<QString, QString> kept;
    const QDir files(QStringLiteral(":/sample/files"));
    for (const QString& name : files.entryList(QDir::Files, QDir::Name)) {
        QFile file(files.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(isOpen, "makeSample", qPrintable(name));
        Q_UNUSED(isOpen)
        const QByteArray data = file.readAll();
        Problems problems;
        const FileLink link =
            ledger.keepFile({name, data, QStringLiteral("text/plain"), QString::fromUtf8(data)}, problems);
        expectSound(problems);
        kept.insert(name, link.stored());
    }
    return kept;
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
        [](const samspel::Row&, const QStringList&) {}, language);
    expectSound(sources.problems);
    for (std::size_t i = 0; i < sources.rows.size(); ++i) {
        batches[sources.others[i].first()].source = recordOf<Source>(sources.rows[i]);
    }

    std::map<Batch*, Gathering> gatherings;
    const QString text = contentOf("figure");
    Rows rows(text, QLatin1Char(','));
    rows.next();
    while (rows.next()) {
        const auto& c = rows.cells();
        Batch& batch = batches.at(c[0].toString());
        Gathering& gathering = gatherings.try_emplace(&batch, batch).first->second;
        UnitClaim unit;
        unit.number = c[3].toString();
        Breakdown breakdown;
        breakdown.grade = c[2].toInt();
        FigureClaim figure;
        figure.series = gathering.series(gathering.unit(unit), c[1].toString(), breakdown);
        figure.figure.period = Period::parse(c[4]).value_or(Period::calendarYear(1900));
        figure.figure.value = scaled(c[5]);
        figure.figure.uncertainty = scaled(c[6]);
        figure.figure.n = c[7].isEmpty() ? std::nullopt : std::optional<qint64>(c[7].toLongLong());
        figure.figure.status = statusOf(c[8].front()).value_or(Status::missing);
        gathering.add(figure);
    }
    for (auto& [key, batch] : batches) {
        batch.figures.tie();
    }
    return batches;
}

} // namespace

void makeSample(const QString& path, const Language& language, QDate today) {
    const auto ledger = Ledger::create(path, language);
    Aliases aliases;
    for (const Indicator& indicator : ledger->all<Indicator>()) {
        aliases.keep(kindOf<Indicator>(), rowOf(indicator), indicator.id.value);
    }
    const auto files = keepFiles(*ledger);
    const Step step{Action::make, {}, QStringLiteral("Sats på skulen – snu Sogn")};
    expectSound(ledger->change(step, [&](Edit& edit) {
        for (const Kind* kind : kindsToAdd()) {
            addRecords(edit, aliases, *kind, filledIn(contentOf(kind->table), today, files), language);
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
