// SPDX-License-Identifier: MIT
#include "report/municipalityreport.h"

#include "report/comparison.h"
#include "report/milestones.h"
#include "report/opening.h"
#include "report/trendblocks.h"
#include "report/trendinput.h"
#include "store/ledger.h"

#include <QRegularExpression>
#include <algorithm>

namespace samspel::report {

namespace {

constexpr std::size_t fewestDrawn = 2; // periods that make a development

bool names(const QString& text, const QString& name) {
    const QRegularExpression word(QStringLiteral("\\b") + QRegularExpression::escape(name) +
                                      QStringLiteral("\\b"),
                                  QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(word);
}

/// Writes the page, one section after the other.
class MunicipalityReport {
public:
    MunicipalityReport(const Ledger& ledger, const MunicipalityChoice& choice, const Organisation& unit,
                       const Language& language)
        : m_ledger(ledger), m_choice(choice), m_unit(unit), m_language(language),
          m_footing(ledger, language) {
        if (!m_choice.asOf.isValid()) {
            m_choice.asOf = m_choice.made.date();
        }
        for (const Membership& membership : ledger.where<Membership>("member", unit.id.value)) {
            m_region = ledger.find(membership.region);
        }
        for (const Succession& succession : ledger.where<Succession>("successor", unit.id.value)) {
            if (const auto before = ledger.find(succession.predecessor)) {
                m_before.push_back(*before);
                m_changed = succession.date;
            }
        }
        std::sort(m_before.begin(), m_before.end(),
                  [](const Organisation& a, const Organisation& b) { return comesBefore(a.name, b.name); });
        m_schools.whole = unit;
        for (const Organisation& school : ledger.where<Organisation>("parent", unit.id.value)) {
            if (school.kind == OrganisationKind::school) {
                m_schools.members.push_back({school, {}, {}});
            }
        }
        m_schools.sort();
        m_group.members = {{unit, {}, {}}};
        m_group.whole = m_region;
        for (const Organisation& other : ledger.all<Organisation>()) {
            const bool isCounty = other.id == unit.parent && other.kind == OrganisationKind::county;
            if (isCounty || other.kind == OrganisationKind::nation) {
                m_group.references.push_back(other);
            }
        }
        m_group.sort();
    }

    Document make() {
        Document document = opening(m_ledger, m_language.say("Report", "The municipality's page"),
                                    m_unit.name, subtitle(), m_choice.audience, m_choice.made, m_language);
        m_blocks = std::move(document.blocks);
        putSummary();
        putSchools();
        putMilestones();
        putFigures();
        putTrends();
        document.blocks = std::move(m_blocks);
        m_footing.close(document);
        return document;
    }

private:
    void add(auto content) { m_blocks.push_back({std::move(content)}); }
    void append(std::vector<Block> blocks) {
        std::move(blocks.begin(), blocks.end(), std::back_inserter(m_blocks));
    }

    QString subtitle() const {
        return (m_region ? m_region->name + QStringLiteral(" · ") : QString()) +
               m_language.say("Report", "As of %1").arg(m_language.date(m_choice.asOf));
    }

    void putSummary() {
        QStringList before;
        for (const Organisation& unit : m_before) {
            before += QStringLiteral("%1 (%2)").arg(unit.name, unit.number);
        }
        const auto county = m_ledger.find(m_unit.parent);
        add(facts({{m_language.say("Report", "Municipality number"), m_unit.number},
                   {m_language.say("Report", "County"), county ? county->name : QString()},
                   {m_language.say("Report", "Region"), m_region ? m_region->name : QString()},
                   {m_language.say("Report", "Until %1").arg(m_language.date(m_changed)),
                    before.join(QStringLiteral(", "))}}));
        add(Contents{});
    }

    void putSchools() {
        add(Heading{1, m_language.say("Report", "The schools")});
        Table table{.columns = {{Align::left, 3}, {Align::left, 0}, {Align::left, 1}, {Align::left, 1}},
                    .head = {{{{m_language.say("Report", "School")},
                               {m_language.say("Report", "Grades")},
                               {m_language.say("Report", "Ownership")},
                               {m_language.say("Report", "Language form")}}}}};
        for (const RegionPart& part : m_schools.members) {
            const Organisation& school = part.unit;
            if (school.isValidOn(m_choice.asOf)) {
                table.rows.push_back({{{school.isInvented ? school.name + QLatin1Char('*') : school.name},
                                       {grades(school)},
                                       {word(school.ownership)},
                                       {word(school.languageForm)}}});
            }
        }
        if (table.rows.empty()) {
            add(Paragraph{
                plain(m_language.say("Report", "The register has no schools of this municipality yet."))});
            return;
        }
        dropEmptyColumns(table);
        add(std::move(table));
        append(comparisonTables(
            measuredOf(m_ledger, m_schools.numbers(), m_choice.indicators, m_choice.audience, m_language),
            m_schools, m_language.say("Report", "School"), m_footing, m_language));
    }

    QString grades(const Organisation& school) const {
        return school.gradeFrom && school.gradeTo
                   ? QStringLiteral("%1–%2").arg(m_language.whole(*school.gradeFrom),
                                                 m_language.whole(*school.gradeTo))
                   : QString();
    }
    template <class E>
    QString word(const std::optional<E>& choice) const {
        return choice ? m_language.say("Choice", Choices<E>::all[static_cast<std::size_t>(*choice)].label)
                      : QString();
    }

    static void dropEmptyColumns(Table& table) {
        for (std::size_t c = table.columns.size(); c-- > 1;) {
            const auto at = static_cast<std::ptrdiff_t>(c);
            if (std::all_of(table.rows.begin(), table.rows.end(),
                            [&](const TableRow& row) { return row.cells[c].text.isEmpty(); })) {
                table.columns.erase(table.columns.begin() + at);
                for (auto* rows : {&table.head, &table.rows}) {
                    for (TableRow& row : *rows) {
                        row.cells.erase(row.cells.begin() + at);
                    }
                }
            }
        }
    }

    bool concerns(const Milestone& milestone) const {
        std::vector<const Organisation*> own{&m_unit};
        for (const Organisation& unit : m_before) {
            own.push_back(&unit);
        }
        for (const RegionPart& part : m_schools.members) {
            own.push_back(&part.unit);
        }
        return std::any_of(own.begin(), own.end(), [&](const Organisation* unit) {
            const bool isItsRecord =
                milestone.about == Link{QString::fromLatin1(Schema<Organisation>::table), unit->id.value};
            return isItsRecord || names(milestone.title, unit->name) || names(milestone.note, unit->name);
        });
    }

    void putMilestones() {
        std::vector<Milestone> own;
        for (Milestone& milestone : m_ledger.all<Milestone>()) {
            if (concerns(milestone)) {
                own.push_back(std::move(milestone));
            }
        }
        add(Heading{1, m_language.say("Report", "What happened here")});
        Table table = milestoneTable(own, m_ledger.all<SubProgramme>(), {}, m_language);
        if (table.rows.empty()) {
            add(Paragraph{plain(
                m_language.say("Report", "The register has no milestones of this municipality's own. Those "
                                         "of the programme stand under the charts."))});
        } else {
            add(std::move(table));
        }
    }

    void putFigures() {
        QStringList units = m_group.numbers();
        for (const Organisation& before : m_before) {
            units += before.number;
        }
        m_measured = measuredOf(m_ledger, units, m_choice.indicators, m_choice.audience, m_language);
        add(Heading{1, m_language.say("Report", "The newest figures")});
        std::vector<Block> tables =
            comparisonTables(m_measured, m_group, m_language.say("Report", "Unit"), m_footing, m_language);
        if (tables.empty()) {
            add(Paragraph{
                plain(m_language.say("Report", "The register has no figures for this municipality yet."))});
            return;
        }
        append(std::move(tables));
        m_blocks.push_back(readingAdvice(m_language));
    }

    bool isOwn(const Organisation& unit) const {
        return unit.id == m_unit.id || std::any_of(m_before.begin(), m_before.end(),
                                                   [&](const Organisation& b) { return b.id == unit.id; });
    }

    /// What one chart shows: the municipality with what it was made of, and what it is held against. Means
    /// compare, counts of units of other sizes do not.
    SeriesChoice choiceFor(const Measured& measured) const {
        SeriesChoice choice{.indicator = measured.indicator.code,
                            .units = {m_unit.number},
                            .grade = measured.grade,
                            .audience = m_choice.audience};
        std::size_t drawn = 0;
        for (std::size_t i = 0; i < measured.units.size(); ++i) {
            const Organisation& unit = measured.units[i];
            const std::size_t periods = drawnPeriods(measured.trend.lines[i]);
            const bool isRegion = m_region && unit.id == m_region->id;
            const bool isComparable = measured.indicator.measure != Measure::count;
            drawn += isOwn(unit) ? periods : 0;
            if (unit.id != m_unit.id &&
                (isOwn(unit) ? periods > 0 : isComparable && periods >= (isRegion ? fewestDrawn : 1))) {
                choice.units += unit.number;
            }
        }
        return drawn < fewestDrawn ? SeriesChoice{} : choice;
    }

    void putTrends() {
        bool isFirst = true;
        for (const Measured& measured : m_measured) {
            const SeriesChoice choice = choiceFor(measured);
            if (choice.units.isEmpty()) {
                continue;
            }
            if (isFirst) {
                add(Heading{1, m_language.say("Report", "Development over the years")});
                isFirst = false;
            }
            chart::TrendInput input = trendInput(m_ledger, choice);
            tellApart(input.series, m_language);
            append(trendBlocks(input, measured.name, m_footing, m_language));
        }
    }

    const Ledger& m_ledger;
    MunicipalityChoice m_choice;
    Organisation m_unit;
    const Language& m_language;
    Footing m_footing;
    std::optional<Organisation> m_region;
    std::vector<Organisation> m_before; // what it was made of
    QDate m_changed;
    UnitGroup m_schools;
    UnitGroup m_group;
    std::vector<Measured> m_measured;
    std::vector<Block> m_blocks;
};

} // namespace

Document municipalityReport(const Ledger& ledger, const MunicipalityChoice& choice,
                            const Language& language) {
    const auto unit = unitOf(ledger, choice.unit);
    if (!unit) {
        Document document = opening(ledger, language.say("Report", "The municipality's page"), choice.unit,
                                    {}, choice.audience, choice.made, language);
        document.blocks.push_back({Paragraph{plain(
            language.say("Report", "The register knows no unit with the number %1.").arg(choice.unit))}});
        return document;
    }
    return MunicipalityReport(ledger, choice, *unit, language).make();
}

} // namespace samspel::report
