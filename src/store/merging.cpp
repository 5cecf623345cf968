// SPDX-License-Identifier: MIT
// Ledger::merge and planMerge: a unit or an indicator that a file named in words turns out to be another one.
#include "store/merging.h"

#include "domain/naming.h"
#include "sqlite/database.h"
#include "sqlite/recorder.h"
#include "sqlite/transaction.h"
#include "store/columns.h"
#include "store/figurerow.h"
#include "store/journal.h"
#include "store/ledger.h"
#include "store/placemerge.h"
#include "store/recordnames.h"
#include "store/referring.h"
#include "store/regionquery.h"
#include "store/searchindex.h"
#include "store/snapshot.h"

#include <algorithm>

namespace samspel {

namespace {

// A changeset has to fit into one cell of the register; each figure that is written anew takes some 300 bytes
// there.
constexpr qint64 mostRewritten = 150'000;

bool isUnits(const Kind& kind) { return &kind == &kindOf<Organisation>(); }

// "974595559 Fjordvik"; an indicator's code says little to a person, and comes after its name.
QString nameOf(const Kind& kind, const Row& row) {
    const QString title = kind.titleOf(row);
    const QString told =
        textOf(row.cells[kind.fieldNumber(QLatin1String(isUnits(kind) ? "number" : "code"))]);
    if (isUnits(kind) || told.isEmpty()) {
        return (told + QLatin1Char(' ') + title).trimmed();
    }
    return QStringLiteral("%1 (%2)").arg(title, told);
}

/// Looks at two records that are to become one, and makes them one; lives for one step.
class Merging {
public:
    Merging(const Ledger& ledger, const Kind& kind, qint64 from, qint64 into)
        : m_ledger(ledger), m_language(ledger.language()), m_kind(kind), m_from(from), m_into(into),
          m_names(ledger, m_language),
          m_places(ledger.database(), isUnits(kind) ? "unit" : "indicator", from, into) {}

    MergePlan plan();
    void moveRecords(Edit& edit) const;
    void moveFigures() { m_places.run(); }

private:
    void lookAtRecords(const Row& from, const Row& into);
    void lookAtFigures();
    void compare(const PlaceMerge::Pair& pair, const std::vector<Figure>& figures);
    void checkFit(const std::vector<Figure>& figures);
    void note(const PlaceMerge::Pair& pair, const Figure& from, const Figure& into);
    void refuse(const QString& what) { m_plan.problems.push_back({.what = what}); }
    bool keepsItsSegments() const;
    void rememberCode(Edit& edit) const;
    void rememberKey(Edit& edit) const;

    const Ledger& m_ledger;
    const Language& m_language;
    const Kind& m_kind;
    const qint64 m_from;
    const qint64 m_into;
    RecordNames m_names;
    PlaceMerge m_places;
    std::optional<Indicator> m_indicator; ///< what the figures will be of, where indicators are merged
    std::optional<Organisation> m_unit;
    qint64 m_outside = 0;    ///< figures from before or after the unit's time
    qint64 m_impossible = 0; ///< beyond the indicator's limits
    MergePlan m_plan;
};

MergePlan Merging::plan() {
    const auto from = m_ledger.row(m_kind, m_from);
    const auto into = m_ledger.row(m_kind, m_into);
    if (!from || !into) {
        refuse(m_language.say("Merge", "It has been deleted meanwhile."));
        return m_plan;
    }
    m_plan.from = nameOf(m_kind, *from);
    m_plan.into = nameOf(m_kind, *into);
    lookAtRecords(*from, *into);
    if (!refuses(m_plan.problems)) {
        lookAtFigures();
    }
    return m_plan;
}

void Merging::lookAtRecords(const Row& from, const Row& into) {
    if (m_from == m_into) {
        refuse(m_language.say("Merge", "“%1” cannot be merged into itself.").arg(m_plan.from));
    } else if (!isUnconfirmed(m_kind, from)) {
        refuse(m_language
                   .say("Merge",
                        "“%1” is confirmed. Only what is marked as to be confirmed can be merged into "
                        "another: mark it so first, if it is the same.")
                   .arg(m_plan.from));
    } else if (isUnits(m_kind)) {
        m_unit = recordOf<Organisation>(into);
        if (!recordOf<Organisation>(from).number.isEmpty()) {
            refuse(m_language
                       .say("Merge",
                            "“%1” has a number of its own, so it is a unit of its own. What became of "
                            "a unit is told by a succession.")
                       .arg(m_plan.from));
        }
    } else {
        m_indicator = recordOf<Indicator>(into);
        const auto before = recordOf<Indicator>(from);
        if (before.periods != m_indicator->periods) {
            refuse(m_language
                       .say("Merge", "“%1” has school years where “%2” has calendar years, or the other way "
                                     "round. They cannot be the same.")
                       .arg(m_plan.from, m_plan.into));
        }
    }
    m_plan.records = static_cast<qint64>(leadingTo(m_ledger, m_kind, m_from).size());
}

void Merging::lookAtFigures() {
    const auto pairs = m_places.pairs();
    if (m_places.toRewrite(pairs) > mostRewritten) {
        refuse(m_language
                   .say("Merge",
                        "“%1” and “%2” have more figures in the same series than one step can move "
                        "(%3). Undo the import that made “%1”, and import the file anew with its name "
                        "mapped to “%2”.")
                   .arg(m_plan.from, m_plan.into, m_language.whole(mostRewritten)));
        return;
    }
    for (const PlaceMerge::Pair& pair : pairs) {
        const auto figures = m_places.figuresOf(pair.from);
        m_plan.figures += static_cast<qint64>(figures.size());
        checkFit(figures);
        if (pair.into != 0) {
            compare(pair, figures);
        }
    }
    if (m_impossible > 0) {
        refuse(m_language.say("Merge", "“%1” has figures (%2) that are impossible for “%3”.")
                   .arg(m_plan.from, m_language.whole(m_impossible), m_plan.into));
    }
    if (m_outside > 0) {
        m_plan.problems.push_back(
            {.what =
                 m_language
                     .say("Merge", "“%1” has figures (%2) from a time in which “%3” was not there. They may "
                                   "belong to another unit.")
                     .arg(m_plan.from, m_language.whole(m_outside), m_plan.into),
             .weight = Problem::Weight::remark});
    }
}

void Merging::checkFit(const std::vector<Figure>& figures) {
    for (const Figure& figure : figures) {
        m_outside += m_unit && !m_unit->isValidOn(countingDay(figure.period)) ? 1 : 0;
        if (m_indicator && figure.value) {
            const double value = figure.value->value();
            m_impossible += (m_indicator->least && value < *m_indicator->least) ||
                                    (m_indicator->most && value > *m_indicator->most)
                                ? 1
                                : 0;
        }
    }
}

void Merging::compare(const PlaceMerge::Pair& pair, const std::vector<Figure>& figures) {
    const auto others = m_places.figuresOf(pair.into);
    for (const Figure& figure : figures) {
        const auto other = std::find_if(others.begin(), others.end(), [&](const Figure& one) {
            return one.period == figure.period && one.version == figure.version;
        });
        if (other == others.end()) {
            continue;
        }
        if (saysTheSame(figure, *other)) {
            ++m_plan.same;
            continue;
        }
        ++m_plan.conflicting;
        note(pair, figure, *other);
    }
}

void Merging::note(const PlaceMerge::Pair& pair, const Figure& from, const Figure& into) {
    const bool isOfOneSource = from.source == into.source;
    if (m_plan.conflicts.size() == MergePlan::mostListed && !isOfOneSource) {
        return;
    }
    auto place = m_ledger.database().query(
        "SELECT grade, sex, ownership, age, indicator, unit FROM series WHERE id = ?1");
    place.bindAll(pair.into);
    if (!place.step()) {
        return;
    }
    const auto title = [&](Id<Source> id) {
        const Source source = m_ledger.find(id).value_or(Source{});
        return source.file.isEmpty() ? source.title : source.file;
    };
    MergeConflict conflict{
        isUnits(m_kind) ? m_names.name(Schema<Indicator>::table, place.column<qint64>(4))
                        : m_names.name(Schema<Organisation>::table, place.column<qint64>(5)),
        {place.column<int>(0), place.column<Sex>(1), place.column<QString>(2), place.column<QString>(3)},
        from,
        into,
        title(from.source),
        title(into.source),
        isOfOneSource};
    if (isOfOneSource && !refuses(m_plan.problems)) {
        refuse(m_language
                   .say("Merge",
                        "%1 tells both “%2” and “%3”, with different figures (%4, %5). They can hardly "
                        "be the same.")
                   .arg(conflict.fromSource, m_plan.from, m_plan.into, conflict.of, from.period.display()));
    }
    if (m_plan.conflicts.size() < MergePlan::mostListed) {
        m_plan.conflicts.push_back(std::move(conflict));
    }
}

// Where its series break is for the record that stays to say; only one that says nothing takes it over.
bool Merging::keepsItsSegments() const {
    return m_indicator && !m_ledger.where<Segment>("indicator", m_into).empty();
}

void Merging::moveRecords(Edit& edit) const {
    for (const auto& [spot, fields] : leadingTo(m_ledger, m_kind, m_from)) {
        const auto& [kind, id] = spot;
        auto row = m_ledger.row(*kind, id);
        if (!row || (kind == &kindOf<Segment>() && keepsItsSegments())) {
            continue;
        }
        for (const FieldInfo* field : fields) {
            Value& cell = row->cells[kind->fieldNumber(QLatin1String(field->column))];
            cell = ledElsewhere(*field, cell, m_kind, m_from, m_into);
        }
        edit.change(*kind, *row);
    }
    rememberCode(edit);
    rememberKey(edit);
    edit.remove(m_kind, m_from);
}

// Files of this program name an indicator by its code.
void Merging::rememberCode(Edit& edit) const {
    if (m_indicator) {
        Naming naming;
        naming.name = m_ledger.find(Id<Indicator>{m_from}).value_or(Indicator{}).code;
        naming.indicator = {m_into};
        edit.add(naming);
    }
}

// The memory of releases knows a unit without a number by its key, which is gone now.
void Merging::rememberKey(Edit& edit) const {
    const auto isHandedOut =
        m_ledger.database().value<bool>("SELECT EXISTS (SELECT 1 FROM release_state)").value_or(false);
    if (m_unit && isHandedOut) {
        Naming naming;
        naming.name = QStringLiteral("#%1").arg(m_from);
        naming.organisation = {m_into};
        edit.add(naming);
    }
}

} // namespace

bool canMerge(const Kind& kind) { return &kind == &kindOf<Organisation>() || &kind == &kindOf<Indicator>(); }

bool isUnconfirmed(const Kind& kind, const Row& row) {
    return canMerge(kind) && wholeOf(row.cells[kind.fieldNumber(QLatin1String("is_unconfirmed"))]) != 0;
}

MergePlan planMerge(const Ledger& ledger, const Kind& kind, qint64 from, qint64 into) {
    Q_ASSERT(canMerge(kind));
    const Snapshot snapshot(ledger.database());
    return Merging(ledger, kind, from, into).plan();
}

MergePlan Ledger::merge(const Kind& kind, qint64 from, qint64 into, Conflicts conflicts) {
    Q_ASSERT(canMerge(kind));
    sqlite::Transaction transaction(m_database);
    Merging merging(*this, kind, from, into);
    MergePlan plan = merging.plan();
    if (refuses(plan.problems)) {
        return plan;
    }
    if (plan.conflicting > 0 && conflicts == Conflicts::refuse) {
        const auto places = static_cast<int>(plan.conflicting);
        plan.problems.push_back(
            {.what = m_language.say("Merge",
                                    "Both have a figure for %n place(s), and they differ. Say that the "
                                    "newer source's figure is to stay, or mend the sources first.",
                                    nullptr, places)});
        return plan;
    }
    auto tables = recordedTables();
    for (std::string& table : figureTables()) {
        tables.push_back(std::move(table));
    }
    sqlite::Recorder recorder(m_database, tables);
    Edit edit(m_database, m_language);
    merging.moveFigures();
    merging.moveRecords(edit);
    if (refuses(edit.problems())) {
        plan.problems.insert(plan.problems.end(), edit.problems().begin(), edit.problems().end());
        return plan;
    }
    const sqlite::Changeset changeset = recorder.changeset();
    Journal journal(m_database);
    journal.noteRow(
        journal.append({Action::remove, QString::fromLatin1(kind.table), plan.from, {}, plan.into}, m_author,
                       changeset),
        kind, into);
    SearchIndex(m_database, searchTexts()).follow(changeset);
    transaction.commit();
    ++m_figuresRevision;
    plan.wasDone = true;
    Q_EMIT changed();
    return plan;
}

} // namespace samspel
