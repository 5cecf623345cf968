// SPDX-License-Identifier: MIT
#include "statistics/region.h"

#include "statistics/formulas/limits.h"
#include "statistics/gate.h"

#include <cmath>
#include <map>

namespace samspel::statistics {

namespace {

bool isShown(const Part& part) { return part.mean && !part.hidden; }
bool isStructural(const Part& part) { return part.pupils == 0 && !isShown(part); }

Permission check(const Part& part) {
    if (part.mean) {
        if (const auto possible = checkValue(*part.mean); !possible) {
            return possible;
        }
    }
    const auto count = [](const std::optional<int>& persons, int fewest) {
        return !persons || (*persons >= fewest && *persons <= largestCount);
    };
    const auto spread = [](const std::optional<double>& size) { return !size || isSpread(*size); };
    const bool share = !part.participation || (*part.participation >= 0 && *part.participation <= 1);
    if (!count(part.n, isShown(part) ? 1 : 0) || !count(part.pupils, 0) || !count(part.pupilsAtMost, 0) ||
        !spread(part.uncertainty) || !spread(part.standardError) || !spread(part.rounding) || !share) {
        return Reason::OutOfRange;
    }
    return Allowed{};
}

struct Weight {
    double persons = 0;
    bool estimated = false;
};

Outcome<Weight> weightOf(const Part& part) {
    if (part.n) {
        return Weight{static_cast<double>(*part.n), false};
    }
    if (part.pupils && part.participation && *part.pupils * *part.participation >= smallestSpread) {
        return Weight{*part.pupils * *part.participation, true};
    }
    return Reason::WeightUnknown;
}

std::optional<double> samplingError(const Part& part) {
    if (part.standardError) {
        return part.standardError;
    }
    return part.uncertainty ? std::optional(*part.uncertainty / publishedFactor) : std::nullopt;
}

/// How many of the parts' pupils belong to shown parts.
class Cover {
public:
    void addShown(const Part& part, const Weight& weight) {
        m_shown += part.pupils ? *part.pupils : weight.persons;
    }
    void addHidden(const Part& part) {
        if (part.pupils) {
            m_hidden += *part.pupils;
        } else if (part.pupilsAtMost) {
            m_hidden += *part.pupilsAtMost;
            m_bounded = true;
        } else {
            m_unknown = true;
        }
    }
    bool known() const { return !m_unknown; }
    bool bounded() const { return m_bounded; }
    double share() const { return m_shown / (m_shown + m_hidden); }

private:
    double m_shown = 0;
    double m_hidden = 0;
    bool m_bounded = false;
    bool m_unknown = false;
};

} // namespace

Outcome<JoinedMean> join(std::span<const Part> parts, int decimals) {
    if (parts.empty()) {
        return Reason::NoValue;
    }
    JoinedMean result;
    result.basis = parts.front().basis;
    Cover cover;
    double sum = 0;
    double sampling = 0;
    double rounding = 0;
    bool spreadKnown = true;
    for (const Part& part : parts) {
        if (const auto same = sameBasis(parts.front().basis, part.basis); !same) {
            return same.refusal();
        }
        if (const auto possible = check(part); !possible) {
            return possible.refusal();
        }
        if (isStructural(part)) {
            continue;
        }
        ++result.parts;
        if (!isShown(part)) {
            cover.addHidden(part);
            continue;
        }
        const auto weight = weightOf(part);
        if (!weight) {
            return weight.refusal();
        }
        ++result.shown;
        cover.addShown(part, *weight);
        result.weightsEstimated = result.weightsEstimated || weight->estimated;
        result.weight += weight->persons;
        sum += weight->persons * *part.mean;
        const auto error = samplingError(part);
        spreadKnown = spreadKnown && error;
        sampling += std::pow(weight->persons * error.value_or(0), 2);
        const double step = part.rounding ? std::pow(*part.rounding, 2) : roundingVariance(decimals);
        rounding += std::pow(weight->persons, 2) * step;
    }
    if (result.shown == 0) {
        return result.parts == 0 ? Reason::NoValue : Reason::Suppressed;
    }
    if (!cover.known()) {
        return Reason::CoverageUnknown;
    }
    result.coverage = cover.share();
    result.coverageAtLeast = cover.bounded();
    if (const auto enough = ask(Need::Coverage, 100 * result.coverage); !enough) {
        return enough.refusal();
    }
    result.mean = sum / result.weight;
    if (spreadKnown) {
        result.error =
            StandardError{std::sqrt(sampling) / result.weight, std::sqrt(rounding) / result.weight};
    }
    return result;
}

Outcome<std::vector<JoinedYear>> joinYears(std::span<const Part> parts, int decimals) {
    if (parts.empty()) {
        return Reason::NoValue;
    }
    std::map<int, std::vector<Part>> years;
    for (const Part& part : parts) {
        if (const auto same = sameScale(parts.front().basis, part.basis); !same) {
            return same.refusal();
        }
        years[part.basis.period].push_back(part);
    }
    std::vector<JoinedYear> result;
    result.reserve(years.size());
    for (const auto& [period, ofYear] : years) {
        result.push_back({period, join(ofYear, decimals)});
    }
    return result;
}

} // namespace samspel::statistics
