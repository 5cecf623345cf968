// SPDX-License-Identifier: MIT
#include "store/correction.h"

#include <algorithm>
#include <array>

namespace samspel {

namespace {

struct Correction {
    const char* indicator;
    int grade;
    int autumn;
    statistics::ScaleParameters scale; ///< old mean and SD, new mean and SD
};

// clang-format off
constexpr std::array parameters{
    Correction{"np.english", 5, 2014, {49.97, 9.88, 49.97, 9.59}},
    Correction{"np.english", 8, 2014, {49.99, 9.96, 49.98, 9.73}},
    Correction{"np.numeracy", 5, 2014, {49.98, 9.87, 49.99, 9.53}},
    Correction{"np.numeracy", 8, 2014, {49.99, 9.94, 49.98, 9.69}},
    Correction{"np.english", 5, 2015, {49.68, 9.85, 48.36, 10.05}},
    Correction{"np.english", 8, 2015, {50.0, 9.88, 50.89, 10.14}},
    Correction{"np.numeracy", 5, 2015, {49.97, 9.69, 50.52, 10.03}},
    Correction{"np.numeracy", 8, 2015, {50.1, 9.77, 51.68, 9.87}},
    Correction{"np.english", 5, 2016, {49.81, 9.82, 49.34, 10.16}},
    Correction{"np.english", 8, 2016, {50.0, 9.83, 50.99, 9.89}},
    Correction{"np.reading", 5, 2016, {49.9, 9.84, 49.99, 9.34}},
    Correction{"np.reading", 8, 2016, {49.92, 9.98, 49.99, 9.53}},
    Correction{"np.numeracy", 5, 2016, {49.97, 9.66, 50.59, 10.04}},
    Correction{"np.numeracy", 8, 2016, {50.0, 9.72, 50.81, 9.92}},
    Correction{"np.english", 5, 2017, {50.17, 9.68, 50.37, 10.89}},
    Correction{"np.english", 8, 2017, {50.16, 9.7, 50.97, 9.94}},
    Correction{"np.reading", 5, 2017, {49.97, 9.33, 49.99, 9.98}},
    Correction{"np.reading", 8, 2017, {50.02, 9.54, 50.54, 10.01}},
    Correction{"np.numeracy", 5, 2017, {50.04, 9.59, 50.99, 10.29}},
    Correction{"np.numeracy", 8, 2017, {50.08, 9.66, 51.07, 10.07}},
    Correction{"np.english", 5, 2018, {50.26, 9.68, 51.61, 11.51}},
    Correction{"np.english", 8, 2018, {50.22, 9.7, 51.5, 10.18}},
    Correction{"np.reading", 5, 2018, {49.96, 9.26, 49.42, 10.03}},
    Correction{"np.reading", 8, 2018, {50.02, 9.49, 50.71, 10.01}},
    Correction{"np.numeracy", 5, 2018, {49.98, 9.61, 51.06, 10.65}},
    Correction{"np.numeracy", 8, 2018, {49.99, 9.67, 51.1, 10.37}},
    Correction{"np.english", 5, 2019, {50.13, 9.76, 50.5, 12.38}},
    Correction{"np.english", 8, 2019, {50.21, 9.74, 51.66, 10.49}},
    Correction{"np.reading", 5, 2019, {49.9, 9.25, 48.46, 10.44}},
    Correction{"np.reading", 8, 2019, {50.01, 9.38, 50.39, 9.58}},
    Correction{"np.numeracy", 5, 2019, {49.81, 9.61, 49.84, 10.8}},
    Correction{"np.numeracy", 8, 2019, {49.87, 9.57, 50.4, 9.93}},
    Correction{"np.english", 5, 2020, {50.26, 9.77, 51.16, 12.52}},
    Correction{"np.english", 8, 2020, {50.2, 9.63, 52.4, 10.08}},
    Correction{"np.reading", 5, 2020, {49.86, 9.25, 48.13, 10.32}},
    Correction{"np.reading", 8, 2020, {49.81, 9.47, 48.78, 9.66}},
    Correction{"np.numeracy", 5, 2020, {49.71, 9.59, 48.24, 11.4}},
    Correction{"np.numeracy", 8, 2020, {49.73, 9.66, 49.11, 10.37}},
    Correction{"np.english", 5, 2021, {50.52, 9.79, 53.34, 12.67}},
    Correction{"np.english", 8, 2021, {50.38, 9.61, 53.49, 10.07}},
    Correction{"np.reading", 5, 2021, {49.9, 9.17, 48.65, 10.83}},
    Correction{"np.reading", 8, 2021, {49.81, 9.54, 48.41, 9.79}},
    Correction{"np.numeracy", 5, 2021, {49.87, 9.6, 49.76, 11.06}},
    Correction{"np.numeracy", 8, 2021, {49.74, 9.64, 49.27, 10.55}}};
// clang-format on

constexpr int decimals = 1;

} // namespace

const statistics::ScaleParameters* correctionOf(const QString& indicator, int grade, Period period) {
    const auto row = std::find_if(parameters.begin(), parameters.end(), [&](const Correction& one) {
        return indicator == QLatin1String(one.indicator) && grade == one.grade &&
               period == Period::schoolYear(one.autumn);
    });
    return row != parameters.end() ? &row->scale : nullptr;
}

bool hasCorrection(const QString& indicator, int grade) {
    return std::any_of(parameters.begin(), parameters.end(), [&](const Correction& one) {
        return indicator == QLatin1String(one.indicator) && grade == one.grade;
    });
}

std::optional<Shown> corrected(const Shown& published, const QString& indicator, int grade) {
    const auto* scale = correctionOf(indicator, grade, published.figure.period);
    if (scale == nullptr || !published.figure.value) {
        return std::nullopt;
    }
    const auto value = statistics::corrected(published.figure.value->value(), *scale);
    if (!value) {
        return std::nullopt;
    }
    const auto spread = [&](double old) {
        const auto made = statistics::correctedSpread(old, *scale);
        return made ? std::optional(*made) : std::nullopt;
    };
    Shown shown = published;
    shown.figure.version = Version::corrected;
    shown.figure.status = Status::estimated;
    shown.figure.value = Scaled::rounded(*value, decimals);
    if (shown.figure.uncertainty) {
        const auto uncertainty = spread(shown.figure.uncertainty->value());
        shown.figure.uncertainty =
            uncertainty ? std::optional(Scaled::rounded(*uncertainty, decimals + 1)) : std::nullopt;
    }
    shown.standardError = shown.standardError ? spread(*shown.standardError) : std::nullopt;
    shown.samplingError = shown.samplingError ? spread(*shown.samplingError) : std::nullopt;
    return shown;
}

} // namespace samspel
