// SPDX-License-Identifier: MIT
#include "report/statusreport.h"

#include "report/comparison.h"
#include "report/milestones.h"
#include "report/opening.h"
#include "report/trendblocks.h"
#include "report/trendinput.h"
#include "store/ledger.h"

#include <algorithm>

namespace samspel::report {

namespace {

constexpr std::size_t fewestDrawn = 2; // periods that make a development

QString firstRegion(const Ledger& ledger) {
    const auto regions =
        ledger.where<Organisation>("kind", QString::fromLatin1(keyOf(OrganisationKind::region)));
    return regions.empty() ? QString() : regions.front().number;
}

QString span(const When& begins, const When& ends, const Language& language) {
    if (begins.isEmpty()) {
        return ends.isEmpty() ? QString() : language.say("Report", "until %1").arg(ends.display(language));
    }
    return ends.isEmpty()
               ? language.say("Report", "from %1").arg(begins.display(language))
               : language.say("Report", "%1 to %2").arg(begins.display(language), ends.display(language));
}

/// Whether another unit's line holds each of these figures as it is: that of the one municipality which came
/// after this one.
bool isCarriedOn(const Series& own, const std::vector<Series>& all) {
    const QStringList itself{own.unit.number};
    return std::any_of(all.begin(), all.end(), [&](const Series& other) {
        return std::all_of(own.figures.begin(), own.figures.end(), [&](const Shown& shown) {
            return std::any_of(other.figures.begin(), other.figures.end(), [&](const Shown& later) {
                return later.figure.period == shown.figure.period && later.inputs == itself;
            });
        });
    });
}

/// Writes the report, one section after the other.
class StatusReport {
public:
    StatusReport(const Ledger& ledger, StatusChoice choice, const Language& language)
        : m_ledger(ledger), m_choice(std::move(choice)), m_language(language), m_footing(ledger, language) {
        if (m_choice.region.isEmpty()) {
            m_choice.region = firstRegion(ledger);
        }
        const auto programmes = ledger.all<Programme>();
        if (!programmes.empty()) {
            m_programme = programmes.front();
            for (SubProgramme& part : ledger.where<SubProgramme>("programme", m_programme->id.value)) {
                m_parts.push_back(std::move(part));
            }
            std::stable_sort(
                m_parts.begin(), m_parts.end(),
                [](const SubProgramme& a, const SubProgramme& b) { return a.position < b.position; });
        }
        if (!m_choice.asOf.isValid()) {
            m_choice.asOf = m_choice.made.date();
        }
        if (!m_choice.from.isValid() && m_programme) {
            m_choice.from = m_programme->begins.earliest();
        }
        m_group = UnitGroup::ofRegion(ledger, m_choice.region);
    }

    Document make() {
        Document document = opening(m_ledger, m_language.say("Report", "Status report"), title(), subtitle(),
                                    m_choice.audience, m_choice.made, m_language);
        m_blocks = std::move(document.blocks);
        putSummary();
        putProgramme();
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

    QString title() const {
        const QString own = m_ledger.setting(QStringLiteral("title"));
        return m_programme      ? m_programme->name
               : !own.isEmpty() ? own
                                : m_language.say("Report", "The register");
    }

    QString subtitle() const {
        const QString to = m_language.date(m_choice.asOf);
        const QString period =
            m_choice.from.isValid() && m_choice.from < m_choice.asOf
                ? m_language.say("Report", "%1 to %2").arg(m_language.date(m_choice.from), to)
                : m_language.say("Report", "As of %1").arg(to);
        return m_language.say("Report", "To the region council") + QStringLiteral(" · ") + period;
    }

    QStringList municipalityNames() const {
        QStringList names;
        for (const RegionPart& part : m_group.members) {
            if (part.takesPartOn(m_choice.asOf)) {
                names += part.unit.name;
            }
        }
        return names;
    }

    QString nameOfUnit(Id<Organisation> id) const {
        const auto unit = m_ledger.find(id);
        return unit ? unit->name : QString();
    }

    void putSummary() {
        add(Paragraph{
            plain(m_language.say(
                "Report", "What is done, what lies ahead, and what the newest public figures can carry.")),
            Paragraph::Tone::lead});
        std::vector<std::pair<QString, QString>> pairs;
        if (m_programme) {
            pairs = {{m_language.say("Report", "Programme"), m_programme->name},
                     {m_language.say("Report", "Period"),
                      span(m_programme->begins, m_programme->ends, m_language)},
                     {m_language.say("Report", "Owner"), nameOfUnit(m_programme->owner)},
                     {m_language.say("Report", "Host"), nameOfUnit(m_programme->host)},
                     {m_language.say("Report", "Form"), m_programme->form}};
        }
        if (m_group.whole) {
            pairs.emplace_back(m_language.say("Report", "Region"), m_group.whole->name);
        }
        pairs.emplace_back(m_language.say("Report", "Municipalities"),
                           municipalityNames().join(QStringLiteral(", ")));
        add(facts(pairs));
        add(Contents{});
    }

    void putProgramme() {
        if (!m_programme) {
            return;
        }
        add(Heading{1, m_language.say("Report", "The programme")});
        if (!m_programme->aim.isEmpty()) {
            add(Paragraph{plain(m_programme->aim)});
        }
        Table table{.columns = {{Align::left, 0}, {Align::left, 1}, {Align::left, 0}},
                    .head = {{{{m_language.say("Report", "Sub-programme")},
                               {m_language.say("Report", "Aim")},
                               {m_language.say("Report", "Period")}}}}};
        for (const SubProgramme& part : m_parts) {
            table.rows.push_back({{{part.name}, {part.aim}, {span(part.begins, part.ends, m_language)}}});
        }
        if (!table.rows.empty()) {
            add(std::move(table));
        }
    }

    void putMilestones() {
        std::vector<std::pair<Stage, const char*>> stages{
            {Stage::done, QT_TRANSLATE_NOOP("Report", "Done in the period")},
            {Stage::underWay, QT_TRANSLATE_NOOP("Report", "Under way")},
            {Stage::ahead, QT_TRANSLATE_NOOP("Report", "Ahead")}};
        const auto all = m_ledger.all<Milestone>();
        add(Heading{1, m_language.say("Report", "Milestones")});
        bool isEmpty = true;
        for (const auto& [stage, caption] : stages) {
            std::vector<Milestone> chosen;
            std::copy_if(all.begin(), all.end(), std::back_inserter(chosen),
                         [&, wanted = stage](const Milestone& m) {
                             return stageOf(m, m_choice.from, m_choice.asOf) == wanted;
                         });
            Table table = milestoneTable(chosen, m_parts, m_language.say("Report", caption), m_language);
            if (!table.rows.empty()) {
                add(std::move(table));
                isEmpty = false;
            }
        }
        if (isEmpty) {
            add(Paragraph{plain(m_language.say("Report", "The register has no milestones in this period."))});
        }
    }

    void putFigures() {
        m_measured =
            measuredOf(m_ledger, m_group.numbers(), m_choice.indicators, m_choice.audience, m_language);
        std::vector<Block> tables = comparisonTables(
            m_measured, m_group, m_language.say("Report", "Municipality"), m_footing, m_language);
        add(Heading{1, m_language.say("Report", "Newest figures, municipality by municipality")});
        if (tables.empty()) {
            add(Paragraph{plain(
                m_language.say("Report", "The register has no figures for these municipalities yet."))});
            return;
        }
        add(Paragraph{plain(m_language.say(
            "Report", "The municipalities stand in the order of the alphabet. The figures are not made to "
                      "say who is best: most differences between small municipalities come from chance."))});
        append(std::move(tables));
        m_blocks.push_back(readingAdvice(m_language));
    }

    /// What one chart shows: the region itself where its figures can be joined for some years, else its
    /// municipalities; beside them what they are held against, in the same years.
    SeriesChoice choiceFor(const Measured& measured) const {
        SeriesChoice choice{
            .indicator = measured.indicator.code, .grade = measured.grade, .audience = m_choice.audience};
        const auto isReference = [](const Organisation& unit) {
            return unit.kind == OrganisationKind::nation || unit.kind == OrganisationKind::county;
        };
        bool isWhole = false;
        for (std::size_t i = 0; i < measured.units.size(); ++i) {
            const chart::Line& line = measured.trend.lines[i];
            if (isWhole || isReference(measured.units[i]) || drawnPeriods(line) < fewestDrawn ||
                isCarriedOn(measured.series[i], measured.series)) {
                continue;
            }
            isWhole = measured.units[i].kind == OrganisationKind::region;
            choice.units += measured.units[i].number;
            const Period first = line.points.front().period;
            const Period last = line.points.back().period;
            choice.from = choice.from ? std::min(*choice.from, first) : first;
            choice.to = choice.to ? std::max(*choice.to, last) : last;
        }
        for (const Organisation& reference : m_group.references) {
            if (!choice.units.isEmpty() && (isWhole || reference.kind == OrganisationKind::nation)) {
                choice.units += reference.number;
            }
        }
        return choice;
    }

    void putTrends() {
        QStringList withoutTrend;
        bool isFirst = true;
        for (const Measured& measured : m_measured) {
            const SeriesChoice choice = choiceFor(measured);
            if (choice.units.isEmpty()) {
                withoutTrend += measured.name;
                continue;
            }
            if (isFirst) {
                add(Heading{1, m_language.say("Report", "Development over the years")});
                isFirst = false;
            }
            chart::TrendInput input = trendInput(m_ledger, choice);
            if (input.series.front().unit.kind != OrganisationKind::region) {
                input.roles.front() = chart::Role::compared; // none of them is the one looked at
            }
            tellApart(input.series, m_language);
            append(trendBlocks(input, measured.name, m_footing, m_language));
        }
        if (!withoutTrend.isEmpty()) {
            add(Paragraph{
                plain(m_language.say("Report", "Too few years in the register to show a development: %1.")
                          .arg(withoutTrend.join(QStringLiteral("; "))))});
        }
    }

    const Ledger& m_ledger;
    StatusChoice m_choice;
    const Language& m_language;
    Footing m_footing;
    std::optional<Programme> m_programme;
    std::vector<SubProgramme> m_parts;
    UnitGroup m_group;
    std::vector<Measured> m_measured;
    std::vector<Block> m_blocks;
};

} // namespace

Document statusReport(const Ledger& ledger, const StatusChoice& choice, const Language& language) {
    return StatusReport(ledger, choice, language).make();
}

} // namespace samspel::report
