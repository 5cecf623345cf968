// SPDX-License-Identifier: MIT
#include "report/comparison.h"

#include "chart/words.h"
#include "statistics/gate.h"

#include <algorithm>

namespace samspel::report {

namespace {

constexpr std::size_t mostAcross = 3; // indicators of one table
constexpr double nameWidth = 50;      // of a table that is narrower than the text
constexpr double columnWidth = 22;

QString quietDash() { return QString(QChar(0x2013)); }

/// Indicators that stand in one table: of one grade and one period, and of one form.
struct AcrossTable {
    Period period;
    std::vector<const Measured*> across;
};

bool isCount(const Measured& measured) { return measured.indicator.measure == Measure::count; }

std::vector<AcrossTable> grouped(const std::vector<Measured>& all, const QStringList& municipalities) {
    std::vector<AcrossTable> groups;
    for (const Measured& measured : all) {
        const auto newest = measured.newest(municipalities);
        if (!newest) {
            continue;
        }
        const auto found = std::find_if(groups.begin(), groups.end(), [&](const AcrossTable& group) {
            return group.period == *newest && group.across.front()->grade == measured.grade &&
                   isCount(*group.across.front()) == isCount(measured) && group.across.size() < mostAcross;
        });
        if (found == groups.end()) {
            groups.push_back({*newest, {&measured}});
        } else {
            found->across.push_back(&measured);
        }
    }
    return groups;
}

/// Makes the table of one group.
class ComparisonTable {
public:
    ComparisonTable(const AcrossTable& group, const UnitGroup& units, const QString& head, Footing& footing,
                    const Language& language)
        : m_group(group), m_units(units), m_head(head), m_footing(footing), m_language(language) {}

    Table make() {
        const Measured& first = *m_group.across.front();
        m_table.caption =
            (m_group.across.size() == 1 ? first.name
             : first.grade == 0         ? m_language.say("Report", "Newest figures")
                                : m_language.say("Report", "Grade %1").arg(m_language.whole(first.grade))) +
            QStringLiteral(", ") + m_group.period.display();
        putHead();
        for (const Organisation& unit : m_units.validIn(m_group.period)) {
            if (isTold(unit)) {
                putRow(unit);
            }
        }
        putNotes();
        return std::move(m_table);
    }

private:
    void putHead() {
        m_table.columns = {{Align::left, 3}};
        TableRow names{{{QString()}}};
        TableRow parts{{{m_head}}};
        for (const Measured* measured : m_group.across) {
            const QString name = chart::catalogueText(measured->indicator.name, m_language);
            if (isCount(*measured)) {
                m_table.columns.push_back({Align::decimal, 1, true});
                parts.cells.push_back(
                    {m_group.across.size() == 1 ? m_language.say("Report", "Number") : name});
                continue;
            }
            for (const Column& column : figureColumns()) {
                m_table.columns.push_back(column);
            }
            names.cells.push_back({name, Run::Voice::plain, 3, Align::centre});
            for (const Cell& head : figureHeads(measured->indicator.measure, m_language)) {
                parts.cells.push_back(head);
            }
        }
        if (names.cells.size() > 1 && m_group.across.size() > 1) {
            m_table.head.push_back(std::move(names));
        }
        m_table.head.push_back(std::move(parts));
        m_table.width = nameWidth + columnWidth * static_cast<double>(m_table.columns.size() - 1);
    }

    /// A reference that the register has nothing of needs no row; a member does.
    bool isTold(const Organisation& unit) const {
        const auto& references = m_units.references;
        const bool isReference = std::any_of(references.begin(), references.end(),
                                             [&](const Organisation& r) { return r.id == unit.id; });
        return !isReference ||
               std::any_of(m_group.across.begin(), m_group.across.end(), [&](const Measured* measured) {
                   return measured->pointOf(unit.number, m_group.period) != nullptr;
               });
    }

    void putRow(const Organisation& unit) {
        const bool isWhole = m_units.whole && unit.id == m_units.whole->id;
        TableRow row{{{unit.name}}, isWhole ? TableRow::Kind::total : TableRow::Kind::plain};
        for (const Measured* measured : m_group.across) {
            const chart::Point* point = measured->pointOf(unit.number, m_group.period);
            if (point != nullptr) {
                m_footing.use(*point, unit.name, measured->name);
                if (const Series* series = measured->seriesOf(unit.number)) {
                    m_footing.show(*series, m_group.period);
                }
                m_points.push_back(point);
                m_sources.insert(point->source);
                if (isWhole && point->mark != chart::Mark::hidden && !point->reason.isEmpty()) {
                    remember(unit, *measured, point->reason);
                }
            }
            std::vector<Cell> cells = figureCells(point, m_language, Run::Voice::plain);
            if (isCount(*measured)) {
                cells.resize(1);
                cells.front().span = 1;
            }
            row.cells.insert(row.cells.end(), cells.begin(), cells.end());
        }
        m_table.rows.push_back(std::move(row));
    }

    /// "Sogn, National test in English: estimated; 6 of 7 units, 95 % of the pupils."; the indicators that
    /// say the same are told together.
    void remember(const Organisation& unit, const Measured& measured, const QString& reason) {
        const auto found = std::find_if(m_remarks.begin(), m_remarks.end(), [&](const Remark& r) {
            return r.unit == unit.name && r.reason == reason;
        });
        const QString name = chart::catalogueText(measured.indicator.name, m_language);
        if (found == m_remarks.end()) {
            m_remarks.push_back({unit.name, reason, {name}});
        } else {
            found->names += name;
        }
    }

    void putNotes() {
        QStringList remarks;
        for (const Remark& remark : m_remarks) {
            const bool isAll = static_cast<std::size_t>(remark.names.size()) == m_group.across.size();
            remarks += isAll ? m_language.say("Report", "%1: %2.").arg(remark.unit, remark.reason)
                             : m_language.say("Report", "%1, %2: %3.")
                                   .arg(remark.unit, remark.names.join(QStringLiteral(", ")), remark.reason);
        }
        if (!remarks.isEmpty()) {
            m_table.notes += remarks.join(QLatin1Char(' '));
        }
        const QStringList key = figureKey(m_points, !isCount(*m_group.across.front()), m_language);
        const QStringList sources = m_footing.notesOf(m_sources);
        m_table.notes += (key + sources).join(QLatin1Char(' '));
        m_table.notes.removeAll(QString());
    }

    struct Remark {
        QString unit;
        QString reason;
        QStringList names;
    };

    const AcrossTable& m_group;
    const UnitGroup& m_units;
    QString m_head;
    Footing& m_footing;
    const Language& m_language;
    Table m_table;
    std::vector<const chart::Point*> m_points;
    std::set<Id<Source>> m_sources;
    std::vector<Remark> m_remarks;
};

} // namespace

std::vector<Column> figureColumns() {
    return {{Align::decimal, 0.5, true}, {Align::decimal, 0.5, false}, {Align::decimal, 0.5, false}};
}

std::vector<Cell> figureHeads(Measure measure, const Language& language) {
    if (measure == Measure::share) {
        return {{language.say("Report", "Per cent")},
                {language.say("Report", "95 %")},
                {language.say("Report", "Pupils")}};
    }
    return {{language.say("Report", "Mean")}, {QStringLiteral("±")}, {language.say("Report", "Pupils")}};
}

std::vector<Cell> figureCells(const chart::Point* point, const Language& language, Run::Voice voice) {
    if (point == nullptr) {
        return {{language.say("Report", "no figure"), Run::Voice::quiet, 3, Align::right}};
    }
    if (point->mark == chart::Mark::hidden) {
        return {{point->word, Run::Voice::quiet, 3, Align::right}};
    }
    const QString value = language.number(*point->value, point->decimals);
    const auto known = [&](const std::optional<QString>& text) {
        return text ? Cell{*text, voice} : Cell{quietDash(), Run::Voice::quiet};
    };
    return {{point->mark == chart::Mark::hollow ? QStringLiteral("(%1)").arg(value) : value, voice},
            known(point->interval ? std::optional(chart::intervalText(*point, language)) : std::nullopt),
            known(point->n ? std::optional(language.whole(*point->n)) : std::nullopt)};
}

QStringList figureKey(const std::vector<const chart::Point*>& points, bool hasPupils,
                      const Language& language) {
    const auto occurs = [&](auto is) { return std::any_of(points.begin(), points.end(), is); };
    QStringList key;
    if (occurs([](const chart::Point* p) { return p->halfWidth.has_value(); })) {
        key += language.say("Report", "±: half the width of the 95 % interval.");
    }
    if (occurs([](const chart::Point* p) { return p->interval && !p->halfWidth; })) {
        key += language.say("Report", "95 %: what chance alone lets the share lie between.");
    }
    if (occurs([](const chart::Point* p) { return p->mark == chart::Mark::hollow; })) {
        key += language.say("Report", "In brackets: fewer than %1 pupils, low reliability.")
                   .arg(language.whole(statistics::least(statistics::Need::SolidPoint)));
    }
    if (hasPupils && occurs([](const chart::Point* p) { return p->value && (!p->n || !p->interval); })) {
        key += language.say("Report", "–: not published, or it cannot be worked out.");
    }
    return key;
}

std::vector<Block> comparisonTables(const std::vector<Measured>& measured, const UnitGroup& group,
                                    const QString& head, Footing& footing, const Language& language) {
    std::vector<Block> blocks;
    for (const AcrossTable& across : grouped(measured, group.memberNumbers())) {
        blocks.push_back({ComparisonTable(across, group, head, footing, language).make()});
    }
    return blocks;
}

} // namespace samspel::report
