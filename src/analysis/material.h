// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/analyse.h"
#include "analysis/distance.h"
#include "statistics/estimate.h"
#include "statistics/gate.h"
#include "statistics/series.h"
#include "statistics/share.h"

/// A question made into what the methods take. Only src/analysis includes this.
namespace samspel::analysis {

/// A figure that the gate has let through.
struct Usable {
    Period period = Period::calendarYear(2000);
    statistics::Basis basis;
    double value = 0; ///< a share in per cent
    int decimals = 0;
    std::optional<int> n;
    std::optional<double> uncertainty;                                  ///< as published
    std::optional<double> sampling;                                     ///< 1.96 times what chance alone adds
    statistics::Outcome<double> se = statistics::Reason::SpreadUnknown; ///< total; of means only
    int uncertaintyDecimals = 0;
    statistics::Outcome<int> count = statistics::Reason::WrongMeasure; ///< behind a share

    statistics::Point point() const { return {basis, value, n}; }
    /// What to hold against others; the refusal tells why there is none.
    statistics::Outcome<statistics::Estimate> estimate() const;
    /// The count behind a share.
    statistics::Outcome<statistics::Share> share() const;
};

/// A period of the unit looked at, with its figure or the reason why there is none.
struct Given {
    Period period = Period::calendarYear(2000);
    QString segment;
    Version version{};
    statistics::Outcome<Usable> figure = statistics::Reason::NoValue;
    QString scale{}; ///< as of Stretch
};

struct Donor {
    bool takesPart = false;
    std::vector<Usable> figures;
};

/// The years of one segment and version: the widest that any method over years is given.
struct Stretch {
    QString segment;
    Version version{};
    std::optional<Period> first{}; ///< with hidden ones
    std::optional<Period> last{};
    bool yearsCompare = true;
    std::vector<Usable> figures;
    statistics::Outcome<double> spread = statistics::Reason::SpreadUnknown; ///< SD of pupils on this scale
    QString scale{}; ///< the segment's code; of years in no segment, between which two they lie

    statistics::Outcome<statistics::Series> series() const;
    /// Only the years whose number of pupils is known.
    statistics::Outcome<statistics::Series> weighted() const;
};

struct Material {
    explicit Material(const Question& question);

    /// A statement of this stretch, without its outcome.
    Statement about(Topic topic, const Stretch& stretch) const;
    Statement about(Topic topic, const Stretch& stretch, Period period) const;
    Measure measure() const { return question.series.indicator.measure; }
    /// The same facts without the number of pupils behind a share, where the audience must not be told so
    /// few.
    Facts withCount(Facts facts, int count) const;

    /// A figure of any unit of the same breakdown, as the audience may use it.
    statistics::Outcome<Usable> read(const Shown& shown);
    /// The SD of pupils on the scale of such a figure: that of the stretch, and where the unit looked at has
    /// no figure on the scale, that of the others.
    statistics::Outcome<double> spreadFor(const Shown& shown, const Usable& figure) const;

    const Question& question;
    std::vector<Given> own; ///< in the order of time
    std::vector<Usable> nation;
    std::vector<Usable> county;
    std::vector<Donor> peers;
    std::vector<Stretch> stretches;

private:
    statistics::Basis basisOf(const Shown& shown);
    statistics::Outcome<Usable> usable(const Shown& shown);
    std::vector<Usable> usables(const std::vector<Shown>& figures);
    bool isAsked(Period period) const;
    statistics::Outcome<double> spreadOf(const Stretch& stretch, bool isAmongPeers = false) const;
    const Segment* segmentOf(const QString& code) const;
    QString scaleOf(const Shown& shown) const;

    QStringList m_scales; // a segment's number is its place here
};

/// Why a method that is laid down for means is not for this measure.
statistics::Reason notFor(Measure measure);

/// The figure of a period, on the same scale; nullptr where there is none.
const Usable* findSame(const std::vector<Usable>& figures, const Usable& like);

/// The distance of a figure from the nation's of the same year. `spread` is that of the pupils on its scale,
/// for where the nation's own uncertainty does not tell its SD.
statistics::Outcome<FromNation> distanceOf(const Material& material,
                                           const statistics::Outcome<double>& spread, const Usable& figure);

// The topics, in the files that their names tell.
void sayFigures(const Material& material, std::vector<Statement>& said);
void sayYears(const Material& material, std::vector<Statement>& said);
void sayGaps(const Material& material, std::vector<Statement>& said);
void sayChanges(const Material& material, std::vector<Statement>& said);
void sayUnits(const Material& material, std::vector<Statement>& said);

} // namespace samspel::analysis
