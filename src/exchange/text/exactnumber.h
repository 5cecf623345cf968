// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"

#include <QByteArrayView>
#include <optional>

namespace samspel::exchange {

/// A number as programs write it, read exactly: "50.0" is 500 with one decimal, "1.5e3" is 1500.
struct ExactNumber {
    Scaled value;
    bool isRounded = false; ///< it had more digits than the register keeps: 15, at most 9 of them decimals
};

/// Nothing when it is anything else than a number with a decimal point, or too large to be kept.
std::optional<ExactNumber> exactNumber(QByteArrayView text);

} // namespace samspel::exchange
