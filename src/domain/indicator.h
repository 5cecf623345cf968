// SPDX-License-Identifier: MIT
#pragma once

#include "domain/field.h"
#include "domain/problem.h"

namespace samspel {

enum class Measure { mean, count, share };
template <>
struct Choices<Measure> {
    static constexpr std::array all{Choice{"mean", QT_TRANSLATE_NOOP("Choice", "Mean")},
                                    Choice{"count", QT_TRANSLATE_NOOP("Choice", "Count")},
                                    Choice{"share", QT_TRANSLATE_NOOP("Choice", "Share")}};
};

enum class Direction { none, higherIsBetter, lowerIsBetter };
template <>
struct Choices<Direction> {
    static constexpr std::array all{Choice{"none", QT_TRANSLATE_NOOP("Choice", "None")},
                                    Choice{"higher", QT_TRANSLATE_NOOP("Choice", "Higher is better")},
                                    Choice{"lower", QT_TRANSLATE_NOOP("Choice", "Lower is better")}};
};

enum class Quality { structure, process, result };
template <>
struct Choices<Quality> {
    static constexpr std::array all{Choice{"structure", QT_TRANSLATE_NOOP("Choice", "Structure")},
                                    Choice{"process", QT_TRANSLATE_NOOP("Choice", "Process")},
                                    Choice{"result", QT_TRANSLATE_NOOP("Choice", "Result")}};
};

enum class PeriodForm { schoolYear, calendarYear };
template <>
struct Choices<PeriodForm> {
    static constexpr std::array all{Choice{"school_year", QT_TRANSLATE_NOOP("Choice", "School year")},
                                    Choice{"calendar_year", QT_TRANSLATE_NOOP("Choice", "Calendar year")}};
};

/// What is measured, and what may be said of it.
struct Indicator {
    Id<Indicator> id;
    QString code;
    QString name;
    Measure measure = Measure::mean;
    Direction direction = Direction::none;
    Quality quality = Quality::result;
    PeriodForm periods = PeriodForm::schoolYear;
    /// A figure on fewer pupils than this never leaves the program in public mode; who makes an indicator by
    /// hand begins with the usual one.
    int threshold = 10;
    std::optional<double> spread; ///< standard deviation between pupils, used when n < 30
    std::optional<double> least;  ///< a figure below is impossible
    std::optional<double> most;   ///< a figure above is impossible
    std::optional<double> span;   ///< the least height of a chart's value axis
    bool isRounded = false;       ///< published as whole numbers: 1/12 is added to the variance
    QString note;
    QString unit; ///< "points", "pupils"
    QString numerator;
    QString denominator;
    QString publisher;
    QString licence;
    bool isUnconfirmed = false; ///< made from a file that named it in words only

    bool operator==(const Indicator&) const = default;
};
template <>
struct Schema<Indicator> {
    static constexpr auto table = "indicator";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "indicator");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "indicators");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "What is measured, what may be said of it, and where its series breaks.");
    static constexpr auto title = "name";
    static constexpr std::tuple fields{
        Field{"code", QT_TRANSLATE_NOOP("Field", "Code"), &Indicator::code, required},
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &Indicator::name, required},
        Field{"measure", QT_TRANSLATE_NOOP("Field", "Measured as"), &Indicator::measure, required},
        Field{"direction", QT_TRANSLATE_NOOP("Field", "Direction"), &Indicator::direction, required},
        Field{"quality", QT_TRANSLATE_NOOP("Field", "Kind of quality"), &Indicator::quality, required},
        Field{"periods", QT_TRANSLATE_NOOP("Field", "Periods"), &Indicator::periods, required},
        Field{"threshold", QT_TRANSLATE_NOOP("Field", "Suppressed below"), &Indicator::threshold,
              Rules{.least = 0}},
        Field{"spread", QT_TRANSLATE_NOOP("Field", "Standard deviation"), &Indicator::spread,
              Rules{.least = 0}},
        Field{"least", QT_TRANSLATE_NOOP("Field", "Least possible"), &Indicator::least},
        Field{"most", QT_TRANSLATE_NOOP("Field", "Most possible"), &Indicator::most},
        Field{"span", QT_TRANSLATE_NOOP("Field", "Least axis height"), &Indicator::span, Rules{.least = 0}},
        Field{"is_rounded", QT_TRANSLATE_NOOP("Field", "Whole numbers"), &Indicator::isRounded},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Indicator::note, Rules{.isLong = true}},
        Field{"unit", QT_TRANSLATE_NOOP("Field", "Unit of measurement"), &Indicator::unit},
        Field{"numerator", QT_TRANSLATE_NOOP("Field", "Numerator"), &Indicator::numerator,
              Rules{.folded = true}},
        Field{"denominator", QT_TRANSLATE_NOOP("Field", "Denominator"), &Indicator::denominator,
              Rules{.folded = true}},
        Field{"publisher", QT_TRANSLATE_NOOP("Field", "Publisher"), &Indicator::publisher,
              Rules{.folded = true}},
        Field{"licence", QT_TRANSLATE_NOOP("Field", "Licence"), &Indicator::licence, Rules{.folded = true}},
        Field{"is_unconfirmed", QT_TRANSLATE_NOOP("Field", "To be confirmed"), &Indicator::isUnconfirmed}};
    static void rule(const Indicator&, const Language&, Problems&);
};

/// The years in which an indicator's figures are comparable: its end is a break in the series.
struct Segment {
    Id<Segment> id;
    Id<Indicator> indicator;
    QString code; ///< "D"
    Period first = Period::schoolYear(2000);
    std::optional<Period> last;
    QString scale;  ///< "Scale points, mean 50 in 2022"; two segments on different scales never share an axis
    QString reason; ///< why the series breaks where this segment begins, in words
    QString caution; ///< what a reader must know of all figures in it
    /// A year's figures compare with other units of that year, and with no other year: each year's test was a
    /// test of its own.
    bool isOfItsYearOnly = false;

    bool holds(Period period) const { return first <= period && (!last || period <= *last); }
    bool operator==(const Segment&) const = default;
};
template <>
struct Schema<Segment> {
    static constexpr auto table = "segment";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "series segment");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "series segments");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "The years whose figures may be compared. A new line here is a break in the series.");
    static constexpr auto title = "code";
    static constexpr std::tuple fields{
        Field{"indicator", QT_TRANSLATE_NOOP("Field", "Indicator"), &Segment::indicator, asPart},
        Field{"code", QT_TRANSLATE_NOOP("Field", "Code"), &Segment::code, required},
        Field{"first_period", QT_TRANSLATE_NOOP("Field", "First period"), &Segment::first, required},
        Field{"last_period", QT_TRANSLATE_NOOP("Field", "Last period"), &Segment::last},
        Field{"scale", QT_TRANSLATE_NOOP("Field", "Scale"), &Segment::scale},
        Field{"reason", QT_TRANSLATE_NOOP("Field", "Reason of the break"), &Segment::reason,
              Rules{.isLong = true}},
        Field{"caution", QT_TRANSLATE_NOOP("Field", "Caution"), &Segment::caution, Rules{.isLong = true}},
        Field{"is_of_its_year_only", QT_TRANSLATE_NOOP("Field", "Each year stands alone"),
              &Segment::isOfItsYearOnly,
              Rules{.help = QT_TRANSLATE_NOOP("Field", "A year's figures can be compared with other units of "
                                                       "that year only, and no line joins the years")}}};
    static void rule(const Segment&, const Language&, Problems&);
};

/// Where figures came from: one file, page or table, with what is needed to find it again.
struct Source {
    Id<Source> id;
    QString publisher;
    QString title;
    QString file; ///< name without folder
    QString format;
    QString address;
    QString licence;
    QString retrieved; ///< date as the person or the file tells it
    QString sha256;
    std::optional<qint64> size; ///< bytes
    QString encoding;
    QString importedAt; ///< ISO 8601, local time with offset
    QString importedBy;
    QString importer; ///< name and version of the reader
    QDate withdrawnOn;
    QString withdrawnReason;
    bool isInvented = false;
    QString note;
    QString tableId; ///< the publisher's own: "07459"
    QString request; ///< what was asked for there
    QString changed; ///< when the publisher last changed it, as the file tells it
    FileLink kept;   ///< the file itself, where it is kept in the register

    bool operator==(const Source&) const = default;
};
template <>
struct Schema<Source> {
    static constexpr auto table = "source";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "source");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "sources");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "Where the figures come from: who published them, which file, when it was fetched.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"publisher", QT_TRANSLATE_NOOP("Field", "Publisher"), &Source::publisher},
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Source::title, required},
        Field{"file", QT_TRANSLATE_NOOP("Field", "File"), &Source::file},
        Field{"format", QT_TRANSLATE_NOOP("Field", "Format"), &Source::format},
        Field{"address", QT_TRANSLATE_NOOP("Field", "Address"), &Source::address},
        Field{"licence", QT_TRANSLATE_NOOP("Field", "Licence"), &Source::licence},
        Field{"retrieved", QT_TRANSLATE_NOOP("Field", "Retrieved"), &Source::retrieved},
        Field{"sha256", QT_TRANSLATE_NOOP("Field", "SHA-256"), &Source::sha256},
        Field{"size", QT_TRANSLATE_NOOP("Field", "Size (bytes)"), &Source::size,
              Rules{.least = 0, .most = 1e15}},
        Field{"encoding", QT_TRANSLATE_NOOP("Field", "Encoding"), &Source::encoding},
        Field{"imported_at", QT_TRANSLATE_NOOP("Field", "Imported"), &Source::importedAt},
        Field{"imported_by", QT_TRANSLATE_NOOP("Field", "Imported by"), &Source::importedBy},
        Field{"importer", QT_TRANSLATE_NOOP("Field", "Reader"), &Source::importer},
        Field{"withdrawn_on", QT_TRANSLATE_NOOP("Field", "Withdrawn"), &Source::withdrawnOn},
        Field{"withdrawn_reason", QT_TRANSLATE_NOOP("Field", "Why withdrawn"), &Source::withdrawnReason},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Source::isInvented},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Source::note, Rules{.isLong = true}},
        Field{"table_id", QT_TRANSLATE_NOOP("Field", "Table"), &Source::tableId},
        Field{"request", QT_TRANSLATE_NOOP("Field", "What was asked for"), &Source::request,
              Rules{.folded = true}},
        Field{"changed", QT_TRANSLATE_NOOP("Field", "Changed by the publisher"), &Source::changed},
        Field{"kept", QT_TRANSLATE_NOOP("Field", "The file itself"), &Source::kept}};
    static void rule(const Source&, const Language&, Problems&);
};

} // namespace samspel
