// SPDX-License-Identifier: MIT
#include "exchange/table/recordplanner.h"

#include "domain/cell.h"
#include "domain/folding.h"
#include "domain/language.h"
#include "exchange/table/sheetexport.h"
#include "store/ledger.h"

#include <algorithm>

namespace samspel::exchange {

namespace {

using State = PlannedRecord::State;

QString keyed(const QString& text) { return folded(text).simplified(); }

} // namespace

RecordPlanner::RecordPlanner(const Ledger& ledger, const Kind& kind, const RecordFile& file,
                             const ColumnMapping& mapping, const Language& language)
    : m_kind(kind), m_file(file), m_mapping(mapping), m_language(language), m_hasKeys(file.hasKeys(kind)),
      m_rows(ledger.rows(kind)), m_matcher(kind, mapping, m_rows), m_finder(ledger, language) {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rowOf.insert(m_rows[i].id, i);
    }
    gatherOwnNames();
}

// So that a row may refer to another row of the same file, wherever that stands.
void RecordPlanner::gatherOwnNames() {
    for (std::size_t f = 0; f < m_kind.fields.size(); ++f) {
        const bool isKey = std::any_of(std::begin(keyColumns), std::end(keyColumns), [&](const char* c) {
            return qstrcmp(c, m_kind.fields[f].column) == 0;
        });
        const auto column = m_mapping.columnOf(f);
        if (!column || (!isKey && f != m_kind.title)) {
            continue;
        }
        for (std::size_t r = 0; r < m_file.rows.size(); ++r) {
            const auto& cells = m_file.rows[r].cells;
            const QString name = *column < cells.size() ? keyed(plainText(cells[*column])) : QString();
            const qint64 key = -static_cast<qint64>(r) - 1;
            if (!name.isEmpty()) {
                m_ownNames.insert(name, m_ownNames.value(name, key) == key ? key : 0);
            }
        }
    }
}

RecordPlan RecordPlanner::plan(const RowWatch& watch) {
    RecordPlan plan;
    for (std::size_t f = 0; f < m_kind.fields.size(); ++f) {
        const FieldInfo& field = m_kind.fields[f];
        if (field.rules.required && samspel::isEmpty(field.fallback) && !m_mapping.columnOf(f) &&
            !m_hasKeys) {
            m_problems.push_back(
                {.field = QString::fromLatin1(field.column),
                 .what = m_language
                             .say("RecordImport", "No column gives “%1”, which every new record has to have.")
                             .arg(labelOf(field, m_language)),
                 .weight = Problem::Weight::remark});
        }
    }
    for (std::size_t r = 0; r < m_file.rows.size(); ++r) {
        plan.records.push_back(planned(m_file.rows[r], r));
        goOn(watch);
    }
    plan.problems = std::move(m_problems);
    spreadFlaws(plan);
    return plan;
}

void RecordPlanner::complain(qint64 line, std::size_t field, const QString& what, Problem::Weight weight) {
    const auto column = field < m_kind.fields.size() ? m_mapping.columnOf(field) : std::nullopt;
    m_problems.push_back(
        {.field = field < m_kind.fields.size() ? QString::fromLatin1(m_kind.fields[field].column) : QString(),
         .line = line,
         .column = column ? static_cast<qint64>(*column) + 1 : 0,
         .what = what,
         .weight = weight});
}

const samspel::Row* RecordPlanner::known(qint64 id) const {
    const auto at = m_rowOf.constFind(id);
    return at != m_rowOf.constEnd() ? &m_rows[*at] : nullptr;
}

RecordPlanner::Read RecordPlanner::read(const SheetRow& row) {
    Read read{{0, std::vector<Value>(m_kind.fields.size())}, std::vector<bool>(m_kind.fields.size()), {}};
    for (std::size_t c = 0; c < std::min(m_mapping.fields.size(), row.cells.size()); ++c) {
        if (m_mapping.fields[c] && !isEmpty(row.cells[c])) {
            readCell(row, c, read);
        }
    }
    return read;
}

void RecordPlanner::readCell(const SheetRow& row, std::size_t column, Read& into) {
    const std::size_t number = *m_mapping.fields[column];
    const FieldInfo& field = m_kind.fields[number];
    const SheetCell& cell = row.cells[column];
    const bool isReference = field.kind == FieldKind::reference || field.kind == FieldKind::references;
    const auto ownName = [&](const QString& name) {
        const bool isOwnKind = qstrcmp(field.refersTo, m_kind.table) == 0;
        return isOwnKind && field.kind == FieldKind::reference ? m_ownNames.value(keyed(name)) : qint64{0};
    };
    const FieldReading reading = isReference
                                     ? readReference(field, cell, m_hasKeys, m_finder, ownName, m_language)
                                     : readField(field, cell, m_language);
    if (reading.value) {
        into.row.cells[number] = *reading.value;
        into.isGiven[number] = !samspel::isEmpty(*reading.value);
    } else {
        into.odd.emplace_back(number, reading.complaint);
    }
}

PlannedRecord RecordPlanner::planned(const SheetRow& row, std::size_t number) {
    PlannedRecord record;
    record.line = row.line;
    Read read = this->read(row);
    const qint64 own = -static_cast<qint64>(number) - 1;
    RecordMatcher::Match match;
    if (m_hasKeys) {
        const auto column = static_cast<std::size_t>(m_file.heads.indexOf(QLatin1String("id")));
        const QString key = column < row.cells.size() ? plainText(row.cells[column]) : QString();
        match.id = key.toLongLong();
        if (!key.isEmpty() && known(match.id) == nullptr) {
            complain(row.line, m_kind.fields.size(),
                     m_language.say("RecordImport", "The register has no record with the key %1.").arg(key),
                     Problem::Weight::refuses);
            read.isFlawed = true;
        }
    } else {
        match = m_matcher.match(read.row);
    }
    if (match.isAmbiguous) {
        complain(row.line, m_kind.title,
                 m_language.say("RecordImport",
                                "Several records answer to this row. Give a number or an e-mail "
                                "address that tells which."),
                 Problem::Weight::refuses);
        read.isFlawed = true;
    } else if (match.hasNamesake) {
        complain(row.line, m_kind.title,
                 m_language.say("RecordImport",
                                "Another record has this name. This one becomes new, as its number "
                                "or e-mail address is another."),
                 Problem::Weight::remark);
    }
    if (match.id != 0 && m_lineOf.contains(match.id)) {
        complain(row.line, m_kind.title,
                 m_language.say("RecordImport", "This is the same record as on line %1.")
                     .arg(m_lineOf.value(match.id)),
                 Problem::Weight::refuses);
        read.isFlawed = true;
    }
    const samspel::Row* before = known(match.id);
    record.row =
        before != nullptr ? *before : completed(m_kind, {own, std::vector<Value>(m_kind.fields.size())});
    compare(read, row, before, record);
    m_lineOf.insert(before != nullptr ? before->id : own, row.line);
    if (before == nullptr && match.id == 0) {
        m_matcher.enter(record.row);
    }
    if (read.isFlawed) {
        record.state = State::flawed;
    }
    if (record.state != State::same && record.state != State::flawed) {
        checkRecord(record);
    }
    return record;
}

bool RecordPlanner::saysTheSame(std::size_t field, const SheetCell& cell, const samspel::Row& before) const {
    const QString shown = plainText(
        cellOf(m_kind.fields[field], before.cells[field], Heads::labels, m_language, m_finder.names()));
    return !shown.isEmpty() && shown == plainText(cell);
}

void RecordPlanner::compare(const Read& read, const SheetRow& row, const samspel::Row* before,
                            PlannedRecord& record) {
    record.state = before != nullptr ? State::same : State::fresh;
    bool isFlawed = false;
    for (const auto& [field, why] : read.odd) {
        if (before == nullptr || !saysTheSame(field, row.cells[*m_mapping.columnOf(field)], *before)) {
            complain(row.line, field, why, Problem::Weight::refuses);
            isFlawed = true;
        }
    }
    for (std::size_t f = 0; f < m_kind.fields.size(); ++f) {
        if (!read.isGiven[f] || record.row.cells[f] == read.row.cells[f]) {
            continue;
        }
        if (before != nullptr && saysTheSame(f, row.cells[*m_mapping.columnOf(f)], *before)) {
            continue;
        }
        record.row.cells[f] = read.row.cells[f];
        if (before != nullptr) {
            record.changes.push_back(f);
            record.state = State::changed;
        }
    }
    record.state = isFlawed ? State::flawed : record.state;
}

void RecordPlanner::checkRecord(PlannedRecord& record) {
    samspel::Row row = completed(m_kind, record.row);
    row.id = std::max<qint64>(row.id, 0);
    for (const Problem& problem : check(m_kind, row, m_language)) {
        const auto field = std::find_if(m_kind.fields.begin(), m_kind.fields.end(), [&](const FieldInfo& f) {
            return problem.field == QLatin1String(f.column);
        });
        const auto number = static_cast<std::size_t>(field - m_kind.fields.begin());
        const QString label = field != m_kind.fields.end() ? labelOf(*field, m_language) : QString();
        // A column that is not there cannot be pointed at, so its name is told.
        const bool isPointedAt = field == m_kind.fields.end() || m_mapping.columnOf(number).has_value();
        complain(record.line, number,
                 isPointedAt ? problem.what : QStringLiteral("%1: %2").arg(label, problem.what),
                 problem.weight);
        if (problem.weight == Problem::Weight::refuses) {
            record.state = State::flawed;
        }
    }
}

// What refers to a row that cannot be written, cannot be written either.
void RecordPlanner::spreadFlaws(RecordPlan& plan) const {
    for (bool hasSpread = true; hasSpread;) {
        hasSpread = false;
        for (PlannedRecord& record : plan.records) {
            for (std::size_t f = 0; f < m_kind.fields.size() && record.state != State::flawed; ++f) {
                const qint64 key =
                    m_kind.fields[f].kind == FieldKind::reference ? wholeOf(record.row.cells[f]) : 0;
                if (key < 0 && plan.records[static_cast<std::size_t>(-key - 1)].state != State::fresh) {
                    const auto column = m_mapping.columnOf(f);
                    plan.problems.push_back(
                        {.field = QString::fromLatin1(m_kind.fields[f].column),
                         .line = record.line,
                         .column = column ? static_cast<qint64>(*column) + 1 : 0,
                         .what =
                             m_language.say("RecordImport", "It refers to line %1, which cannot be imported.")
                                 .arg(plan.records[static_cast<std::size_t>(-key - 1)].line)});
                    record.state = State::flawed;
                    hasSpread = true;
                }
            }
        }
    }
}

} // namespace samspel::exchange
