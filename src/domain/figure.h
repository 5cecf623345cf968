// SPDX-License-Identifier: MIT
#pragma once

#include "domain/indicator.h"
#include "domain/organisation.h"

#include <QStringList>

namespace samspel {

/// Status of a figure after SDMX's code list OBS_STATUS; docs/glossary.md tells each.
enum class Status : char {
    normal = 'A',
    firstOfSegment = 'B',
    definitionDiffers = 'D',
    estimated = 'E',
    provisional = 'P',
    suppressed = 'Q',
    cannotExist = 'M',
    notPublished = 'L',
    missing = 'O',
    specialEvent = 'S',
    lowReliability = 'U',
    includedElsewhere = 'K',
    includesAnother = 'W',
    typedByHand = 'V'
};
constexpr char letter(Status status) { return static_cast<char>(status); }
/// Nothing for a letter that is none of these; small letters are none.
std::optional<Status> statusOf(QChar letter);
/// Q, M, L, O and K carry no value; they are never 0 and never blank.
constexpr bool carriesValue(Status status) {
    return status != Status::suppressed && status != Status::cannotExist && status != Status::notPublished &&
           status != Status::missing && status != Status::includedElsewhere;
}

/// Confidentiality of a figure after SDMX's code list CONF_STATUS.
enum class Confidentiality : char {
    free = 'F',
    internalOnly = 'N',     ///< real, and not to be shared
    primary = 'A',          ///< hidden, as too few stand behind it
    secondary = 'S',        ///< hidden by us, as it would tell of another that is hidden
    primaryBySender = 'C',  ///< hidden by its publisher
    secondaryBySender = 'D' ///< hidden by its publisher, for the sake of another
};
constexpr char letter(Confidentiality confidentiality) { return static_cast<char>(confidentiality); }
/// The same of these.
std::optional<Confidentiality> confidentialityOf(QChar letter);

enum class Version { published, corrected };
template <>
struct Choices<Version> {
    static constexpr std::array all{Choice{"published", QT_TRANSLATE_NOOP("Choice", "As published")},
                                    Choice{"corrected", QT_TRANSLATE_NOOP("Choice", "Corrected")}};
};

/// Who a figure is for. Whatever leaves the program is public unless a person asks otherwise, each time.
enum class Audience { open, internal };

enum class Sex { all, female, male };
template <>
struct Choices<Sex> {
    static constexpr std::array all{Choice{"all", QT_TRANSLATE_NOOP("Choice", "All")},
                                    Choice{"female", QT_TRANSLATE_NOOP("Choice", "Girls")},
                                    Choice{"male", QT_TRANSLATE_NOOP("Choice", "Boys")}};
};

/// Which part of a unit's pupils or people a figure counts; the default is all of them.
struct Breakdown {
    int grade = 0; ///< school grade 1–13; 0 is all
    Sex sex = Sex::all;
    QString ownership = QStringLiteral("all"); ///< "all", "public", "private"
    QString age = QStringLiteral("all");       ///< "all", "6", "105+"

    friend bool operator==(const Breakdown&, const Breakdown&) = default;
};

/// The most decimals that a figure is kept with.
inline constexpr int mostDecimals = 9;

/// A whole number with a place for the decimal comma: "50,0" stays 500 with 1 decimal.
struct Scaled {
    qint64 digits = 0;
    int decimals = 0;

    double value() const;
    static Scaled rounded(double value, int decimals);
    /// The exact sum, with as many decimals as the finer of the two.
    friend Scaled operator+(const Scaled& one, const Scaled& other);
    friend bool operator==(const Scaled&, const Scaled&) = default;
};

/// One observation of one series.
struct Figure {
    Period period = Period::calendarYear(2000);
    Version version = Version::published;
    Status status = Status::normal;
    std::optional<Scaled> value;
    std::optional<Scaled>
        uncertainty;         ///< half the width of the publisher's 95 % interval, in the value's unit
    std::optional<qint64> n; ///< pupils or people behind it
    Id<Source> source;
    qint64 line = 0; ///< in the source's file, from 1; 0 where it has none
    int column = 0;  ///< the cell of the value on that line, from 1; 0 where it has none
    Confidentiality confidentiality = Confidentiality::free;

    friend bool operator==(const Figure&, const Figure&) = default;
};

/// Why a figure is not shown, where the file's own status does not say it.
enum class Withheld {
    no,
    belowThreshold,
    coverageTooLow,
    coverageUnknown,
    internalOnly,
    weightUnknown,   ///< of a joined figure: nobody knows how many of a part took part
    countNotUnique,  ///< of a joined share: the percentage of a part fits several counts
    countImpossible, ///< … or none
};

/// A figure as it may be shown to its audience: statuses settled, segment known, parts of a region joined.
struct Shown {
    Figure figure;
    QString segment; ///< code of the segment, "" when the indicator has none
    Withheld withheld = Withheld::no;
    std::optional<double> standardError; ///< total: sampling and rounding, in the value's unit
    int parts = 0;                       ///< of a joined figure: how many units belong to it
    int partsKnown = 0;                  ///< … and how many of them are in it
    std::optional<double> coverage;      ///< … and the share of the pupils that those are
    QStringList inputs{};                ///< … and the numbers of the units that are in it
    std::vector<qint64> inputSeries{};   ///< … and the keys of their series, in the same order; of a figure
                                         ///< that was corrected here, its own
    std::optional<double> samplingError{}; ///< the standard error without what rounding adds
    std::optional<int> count{};            ///< of a joined share: the persons behind it, exactly
    bool isWeightEstimated = false;        ///< of a joined mean: some n is pupils × participation
    QStringList obstacles{};               ///< the parts for which a joined figure is withheld, by name
};

/// The figures of one unit, one indicator and one breakdown, in the order of time.
struct Series {
    Organisation unit;
    Indicator indicator;
    Breakdown breakdown;
    std::vector<Shown> figures;
    qint64 key = 0;        ///< in the register; 0 where no figure of it is stored
    qint64 anchor = 0;     ///< where figures are joined from parts: the first of all their series
    QStringList remarks{}; ///< what a reader must know of how it was put together
};

} // namespace samspel
