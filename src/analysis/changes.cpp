// SPDX-License-Identifier: MIT
// How the gap moved from before to after the programme began: described, never explained.
#include "analysis/material.h"
#include "domain/measuringtime.h"
#include "statistics/gap.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace samspel::analysis {

using statistics::Outcome;
using statistics::Reason;

namespace {

/// On which side of the beginning a year of an indicator was measured; as the chart's caution counts them.
class Beginning {
public:
    Beginning(const When& start, const Question& question, PeriodKind kind)
        : m_start(start), m_indicator(question.series.indicator), m_kind(kind),
          m_decided(question.firstAfter && question.firstAfter->kind() == kind ? question.firstAfter
                                                                               : std::nullopt) {}

    TimeSide side(int year) const {
        const Period period =
            m_kind == PeriodKind::schoolYear ? Period::schoolYear(year) : Period::calendarYear(year);
        if (m_decided) {
            return period < *m_decided ? TimeSide::before : TimeSide::after;
        }
        return sideOf(measuringTime(m_indicator, period), m_start);
    }
    int firstAfter() const {
        if (m_decided) {
            return m_decided->year();
        }
        int year = m_start.earliest().year() - 1;
        while (side(year) != TimeSide::after) {
            ++year;
        }
        return year;
    }
    /// The years that are on one of the sides; those measured as it began are on neither.
    Outcome<statistics::Series> counted(const statistics::Series& series) const {
        std::vector<statistics::Point> points;
        std::copy_if(
            series.begin(), series.end(), std::back_inserter(points),
            [this](const statistics::Point& point) { return side(point.basis.period) != TimeSide::neither; });
        return points.empty()
                   ? Outcome<statistics::Series>(statistics::ask(statistics::Need::YearsBefore, 0).refusal())
                   : statistics::Series::of(std::move(points));
    }

private:
    const When& m_start;
    const Indicator& m_indicator;
    PeriodKind m_kind;
    std::optional<Period> m_decided;
};

Outcome<statistics::Series> sameScaleOf(const std::vector<Usable>& figures, const Stretch& stretch) {
    std::vector<statistics::Point> points;
    for (const Usable& figure : figures) {
        if (!stretch.figures.empty() && statistics::sameScale(figure.basis, stretch.figures.front().basis)) {
            points.push_back(figure.point());
        }
    }
    return points.empty() ? Outcome<statistics::Series>(Reason::NoCommonYears)
                          : statistics::Series::of(std::move(points));
}

/// Mean number of pupils a year; nothing where a year lacks it.
std::optional<int> sizeOf(const statistics::Series& series) {
    const auto persons = series.persons();
    return persons ? std::optional(static_cast<int>(
                         std::lround(static_cast<double>(*persons) / static_cast<double>(series.size()))))
                   : std::nullopt;
}

std::vector<statistics::Series> donorsOf(const Material& material, const Stretch& stretch, int size) {
    std::vector<statistics::Series> donors;
    for (const Donor& peer : material.peers) {
        if (peer.takesPart) {
            continue;
        }
        const auto series = sameScaleOf(peer.figures, stretch);
        if (!series) {
            continue;
        }
        if (const auto n = sizeOf(*series); n && statistics::similarSize(size, *n)) {
            donors.push_back(*series);
        }
    }
    return donors;
}

class Changes {
public:
    // Every gap is one to the reference, so that a year which it lacks counts for nobody.
    Changes(const Material& material, const Stretch& stretch, const Beginning& beginning)
        : m_material(material), m_stretch(stretch), m_beginning(beginning), m_after(beginning.firstAfter()),
          m_reference(
              sameScaleOf(material.question.nation != nullptr ? material.nation : material.county, stretch)
                  .then([&](const statistics::Series& all) { return beginning.counted(all); })) {}

    Outcome<Facts> change() const {
        return parts([&](const statistics::Series& unit, const statistics::Series& reference) {
            return m_stretch.spread.then([&](double sd) {
                return statistics::gapChange(unit, reference, m_after, sd)
                    .then([&](const statistics::GapChange& found) {
                        const bool isClear = !found.interval.contains(0);
                        return Facts{{{"before", found.before, decimals()},
                                      {"after", found.after, decimals()},
                                      {"change", found.change, decimals()},
                                      {"low", found.interval.low, decimals()},
                                      {"high", found.interval.high, decimals()},
                                      {"yearsBefore", static_cast<double>(found.yearsBefore)},
                                      {"yearsAfter", static_cast<double>(found.yearsAfter)},
                                      {"yearsNeither", static_cast<double>(onNeitherSide(unit))}},
                                     isClear ? Finding::BeyondChance : Finding::WithinChance};
                    });
            });
        });
    }

    Outcome<Facts> placebo() const {
        return parts(
            [&](const statistics::Series& unit, const statistics::Series& reference) -> Outcome<Facts> {
                const auto size = sizeOf(unit);
                if (!size) {
                    return Reason::WeightUnknown;
                }
                const auto found =
                    statistics::placebo(unit, donorsOf(m_material, m_stretch, *size), reference, m_after);
                if (!found) {
                    return found.refusal();
                }
                if (found->donors == 0) {
                    return found->among.refusal();
                }
                const Finding finding = !found->among                                 ? Finding::Undecided
                                        : *found->among == statistics::Among::Unusual ? Finding::Unusual
                                                                                      : Finding::Ordinary;
                return Facts{{{"change", found->change, decimals()},
                              {"donors", static_cast<double>(found->donors)},
                              {"smaller", static_cast<double>(found->smaller)},
                              {"rank", static_cast<double>(found->rank)}},
                             finding};
            });
    }

private:
    template <class Work>
    Outcome<Facts> parts(Work work) const {
        if (m_material.measure() != Measure::mean) {
            return notFor(m_material.measure());
        }
        if (!m_stretch.yearsCompare) {
            return Reason::YearsNotComparable;
        }
        if (!m_reference) {
            return m_reference.refusal();
        }
        return m_stretch.series().then(
            [&](const statistics::Series& unit) { return work(unit, *m_reference); });
    }
    std::ptrdiff_t onNeitherSide(const statistics::Series& unit) const {
        return std::count_if(unit.begin(), unit.end(), [&](const statistics::Point& point) {
            return m_beginning.side(point.basis.period) == TimeSide::neither;
        });
    }
    int decimals() const {
        return std::max(1, m_stretch.figures.empty() ? 0 : m_stretch.figures.back().decimals);
    }

    const Material& m_material;
    const Stretch& m_stretch;
    const Beginning& m_beginning;
    int m_after;
    Outcome<statistics::Series> m_reference;
};

} // namespace

void sayChanges(const Material& material, std::vector<Statement>& said) {
    const auto& start = material.question.programmeStart;
    const bool hasReference = material.question.nation != nullptr || material.question.county != nullptr;
    if (!start || start->isEmpty() || !hasReference || material.own.empty()) {
        return;
    }
    const Beginning beginning(*start, material.question, material.own.front().period.kind());
    std::vector<Statement> placebos;
    for (const Stretch& stretch : material.stretches) {
        const Changes changes(material, stretch, beginning);
        Statement made = material.about(Topic::GapChange, stretch);
        made.against = material.question.nation != nullptr ? Against::Nation : Against::County;
        made.reference = made.against == Against::County ? material.question.county->unit.name : QString();
        made.outcome = changes.change();
        said.push_back(made);
        made.topic = Topic::Placebo;
        made.against = Against::Units;
        made.reference.clear();
        made.outcome = changes.placebo();
        placebos.push_back(std::move(made));
    }
    std::move(placebos.begin(), placebos.end(), std::back_inserter(said));
}

} // namespace samspel::analysis
