// SPDX-License-Identifier: MIT
#include "exchange/table/recordplan.h"

#include "domain/language.h"
#include "exchange/table/recordplanner.h"
#include "store/ledger.h"

#include <algorithm>

namespace samspel::exchange {

namespace {

using State = PlannedRecord::State;

constexpr std::size_t rowsAboveHead = 20;

/// Thrown to take back what was only tried.
struct TakenBack {};

/// Writes a plan's records, those before others that refer to them.
class Writer {
public:
    Writer(Edit& edit, const Kind& kind, RecordPlan& plan)
        : m_edit(edit), m_kind(kind), m_plan(plan), m_keys(plan.records.size()),
          m_steps(plan.records.size(), Step::open) {}

    void write(const RowWatch& watch, const Language& language) {
        for (std::size_t i = 0; i < m_plan.records.size(); ++i) {
            writeOne(i, language);
            goOn(watch);
        }
    }

private:
    enum class Step { open, begun, done };

    void writeOne(std::size_t number, const Language& language) {
        PlannedRecord& record = m_plan.records[number];
        if (m_steps[number] != Step::open ||
            (record.state != State::fresh && record.state != State::changed)) {
            return;
        }
        m_steps[number] = Step::begun;
        samspel::Row row = record.row;
        for (std::size_t f = 0; f < m_kind.fields.size(); ++f) {
            const qint64 key = m_kind.fields[f].kind == FieldKind::reference ? wholeOf(row.cells[f]) : 0;
            if (key >= 0) {
                continue;
            }
            const auto other = static_cast<std::size_t>(-key - 1);
            writeOne(other, language);
            if (m_keys[other] == 0) {
                complain(record, {.field = QString::fromLatin1(m_kind.fields[f].column),
                                  .what = language.say("RecordImport",
                                                       "These rows refer to each other in a circle, or "
                                                       "to one that cannot be written.")});
                return;
            }
            row.cells[f] = m_keys[other];
        }
        const std::size_t before = m_edit.problems().size();
        if (record.state == State::fresh) {
            row.id = 0;
            m_keys[number] = m_edit.add(m_kind, row);
        } else {
            m_edit.change(m_kind, row);
        }
        const Problems& all = m_edit.problems();
        for (std::size_t p = before; p < all.size(); ++p) {
            complain(record, all[p]);
        }
        m_steps[number] = Step::done;
    }

    void complain(PlannedRecord& record, Problem problem) {
        problem.line = record.line;
        record.state = problem.weight == Problem::Weight::refuses ? State::flawed : record.state;
        m_plan.problems.push_back(std::move(problem));
    }

    Edit& m_edit;
    const Kind& m_kind;
    RecordPlan& m_plan;
    std::vector<qint64> m_keys;
    std::vector<Step> m_steps;
};

samspel::Step stepOf(const Kind& kind, const RecordFile& file) {
    return {Action::import, QString::fromLatin1(kind.table), file.name};
}

} // namespace

RecordFile RecordFile::from(const SheetReading& reading, const QString& name, const Kind& kind) {
    RecordFile file{name, {}, {}};
    std::size_t head = 0;
    std::ptrdiff_t most = -1;
    for (std::size_t r = 0; r < std::min(rowsAboveHead, reading.rows.size()); ++r) {
        QStringList heads;
        for (const SheetCell& cell : reading.rows[r].cells) {
            heads << plainText(cell).simplified();
        }
        const auto fields = ColumnMapping::suggested(kind, heads).fields;
        const auto told =
            std::count_if(fields.begin(), fields.end(), [](const auto& f) { return f.has_value(); });
        // Where no row tells anything, the first with several cells is the likeliest.
        const std::ptrdiff_t worth = 2 * told + (heads.size() > 1 ? 1 : 0);
        if (worth > most) {
            most = worth;
            head = r;
            file.heads = heads;
        }
    }
    for (std::size_t r = head + 1; r < reading.rows.size(); ++r) {
        file.rows.push_back(reading.rows[r]);
        // Cells beyond the head have no name that could be mapped.
        while (static_cast<qsizetype>(reading.rows[r].cells.size()) > file.heads.size()) {
            file.heads << QString();
        }
    }
    return file;
}

bool RecordFile::hasKeys(const Kind& kind) const {
    return heads.contains(QLatin1String("id")) &&
           std::all_of(heads.begin(), heads.end(), [&](const QString& head) {
               return head == QLatin1String("id") ||
                      std::any_of(kind.fields.begin(), kind.fields.end(), [&](const FieldInfo& field) {
                          return head == QLatin1String(field.column);
                      });
           });
}

int RecordPlan::count(PlannedRecord::State state) const {
    return static_cast<int>(
        std::count_if(records.begin(), records.end(),
                      [state](const PlannedRecord& record) { return record.state == state; }));
}

bool RecordPlan::canWrite(bool leavesOutFlawed) const {
    const bool hasWork = count(State::fresh) + count(State::changed) > 0;
    return !isRefused && hasWork && (leavesOutFlawed || count(State::flawed) == 0);
}

RecordPlan planRecords(Ledger& ledger, const Kind& kind, const RecordFile& file, const ColumnMapping& mapping,
                       const Language& language) {
    RecordPlan plan = RecordPlanner(ledger, kind, file, mapping, language).plan();
    if (ledger.isReadOnly() || plan.count(State::fresh) + plan.count(State::changed) == 0) {
        return plan;
    }
    try {
        ledger.change(stepOf(kind, file), [&](Edit& edit) {
            Writer(edit, kind, plan).write({}, language);
            throw TakenBack{};
        });
    } catch (const TakenBack&) {
    }
    return plan;
}

RecordPlan writeRecords(Edit& edit, Ledger& ledger, const Kind& kind, const RecordFile& file,
                        const ColumnMapping& mapping, const RowWatch& watch, const Language& language) {
    RecordPlan plan = RecordPlanner(ledger, kind, file, mapping, language).plan(watch);
    Writer(edit, kind, plan).write(watch, language);
    return plan;
}

RecordPlan importRecords(Ledger& ledger, const Kind& kind, const RecordFile& file,
                         const ColumnMapping& mapping, bool leavesOutFlawed, const Language& language) {
    RecordPlan plan = planRecords(ledger, kind, file, mapping, language);
    if (!plan.canWrite(leavesOutFlawed)) {
        return plan;
    }
    const Problems problems = ledger.change(stepOf(kind, file), [&](Edit& edit) {
        Writer(edit, kind, plan).write({}, language);
        mapping.remember(edit, ledger, kind, file.heads);
    });
    plan.wasWritten = !refuses(problems);
    plan.isRefused = !plan.wasWritten;
    return plan;
}

} // namespace samspel::exchange
