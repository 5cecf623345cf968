// SPDX-License-Identifier: MIT
#pragma once

#include <cassert>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace samspel::statistics {

/// Why a statistic was not given; the sentence a person reads is made from this and the two numbers beside
/// it.
enum class Reason : std::uint8_t {
    NoValue,            ///< nothing was published, and it is not known why
    Suppressed,         ///< hidden to protect persons
    NotFinite,          ///< a number is NaN or infinite
    OutOfRange,         ///< a number is impossible for what it counts (n = 0, 11 of 10, SD below 0)
    TooFewPupils,       ///< needs and has: pupils
    TooFewYears,        ///< needs and has: years in one segment
    TooFewExpected,     ///< needs and has: pupils that a share leads to expect on its smaller side in a year
    TooFewUnits,        ///< needs and has: units
    TooFewDonors,       ///< needs and has: units of similar size to compare with
    TooLowCoverage,     ///< needs and has: per cent of the pupils
    CoverageUnknown,    ///< a part is hidden and nobody knows how many pupils it has
    WeightUnknown,      ///< neither participants nor pupils × participation are known
    SpreadUnknown,      ///< neither a published uncertainty nor a standard deviation is known
    MixedSegments,      ///< a series break lies between the figures
    MixedVersions,      ///< as published against corrected
    MixedPeriods,       ///< figures of different years where one year is meant
    NotConsecutive,     ///< a year is missing between two that should follow each other
    SameYearTwice,      ///< one series has two figures for one year
    NoCommonYears,      ///< unit and reference share no year
    NoClearDirection,   ///< the interval of the slope holds 0
    CountNotUnique,     ///< the published percentage fits several counts; has: how many
    TooLongForExact,    ///< needs: the longest series that exact counting in 64 bits holds
    WrongMeasure,       ///< the method is for another kind of measure: a count of all has no sampling error
    NoShareForm,        ///< the method is laid down for means alone, not for shares
    YearsNotComparable, ///< each year's test was a test of its own; only units of one year compare
};

/// The name of a reason as JSON and tests write it, for example "tooFewYears".
std::string_view name(Reason reason);

/// A reason with its numbers: "needs at least 6 years, has 4".
struct Refusal {
    Reason reason{};
    std::optional<double> needs{};
    std::optional<double> has{};
    bool operator==(const Refusal&) const = default;
};

/// What a statistic gives: its value, or the reason why there is none. Never NaN, never -1.
template <typename T>
class [[nodiscard]] Outcome {
    static_assert(!std::is_same_v<T, Refusal>);
    static_assert(!std::is_same_v<T, bool>,
                  "if (outcome) would ask whether there is an answer, not what it is");

public:
    Outcome(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Outcome(Refusal refusal) : m_content(std::in_place_index<1>, refusal) {}
    Outcome(Reason reason) : Outcome(Refusal{reason, {}, {}}) {}

    explicit operator bool() const { return m_content.index() == 0; }

    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }
    T&& operator*() && {
        assert(*this);
        return std::move(*std::get_if<0>(&m_content));
    }

    /// The value; the caller has asked `if (outcome)` first.
    const T& value() const {
        assert(*this);
        return *std::get_if<0>(&m_content);
    }
    /// The refusal; the caller has asked `if (!outcome)` first.
    const Refusal& refusal() const {
        assert(!*this);
        return *std::get_if<1>(&m_content);
    }
    Reason reason() const { return refusal().reason; }

    std::optional<T> optional() const { return *this ? std::optional<T>(value()) : std::nullopt; }

    /// Goes on with the value; a refusal passes through unchanged.
    template <typename Next>
    auto then(Next&& next) const {
        using Result = std::invoke_result_t<Next, const T&>;
        if constexpr (requires(Result result) { result.refusal(); }) {
            return *this ? std::forward<Next>(next)(value()) : Result(refusal());
        } else {
            return *this ? Outcome<Result>(std::forward<Next>(next)(value())) : Outcome<Result>(refusal());
        }
    }

    bool operator==(const Outcome&) const = default;

private:
    std::variant<T, Refusal> m_content;
};

/// The value of an outcome that only says "yes".
struct Allowed {
    bool operator==(const Allowed&) const = default;
};
using Permission = Outcome<Allowed>;

} // namespace samspel::statistics
