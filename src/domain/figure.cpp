// SPDX-License-Identifier: MIT
#include "domain/figure.h"

#include <cmath>

namespace samspel {

std::optional<Status> statusOf(QChar letter) {
    static constexpr QLatin1String known("ABDEPQMLOSUKWV");
    if (!known.contains(letter)) {
        return std::nullopt;
    }
    return static_cast<Status>(letter.toLatin1());
}

std::optional<Confidentiality> confidentialityOf(QChar letter) {
    static constexpr QLatin1String known("FNASCD");
    if (!known.contains(letter)) {
        return std::nullopt;
    }
    return static_cast<Confidentiality>(letter.toLatin1());
}

double Scaled::value() const { return static_cast<double>(digits) / std::pow(10.0, decimals); }

Scaled Scaled::rounded(double value, int decimals) {
    return {std::llround(value * std::pow(10.0, decimals)), decimals};
}

Scaled operator+(const Scaled& one, const Scaled& other) {
    if (one.decimals > other.decimals) {
        return other + one;
    }
    qint64 digits = one.digits;
    for (int i = one.decimals; i < other.decimals; ++i) {
        digits *= 10;
    }
    return {digits + other.digits, other.decimals};
}

} // namespace samspel
