// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/sheet/sheet.h"

namespace samspel::exchange {

/// What a number in a workbook stands for, by the form it is shown in.
enum class NumberForm { number, percent, date, time, moment };

/// Of the forms that every workbook knows by their number (ECMA-376 part 1, 18.8.30).
NumberForm builtInForm(int id);
/// Of a form as a workbook describes it: "dd.mm.yyyy", "0.00 %", "[h]:mm".
NumberForm formOf(const QString& code);

/// Days since the workbook's beginning and parts of a day as what they stand for. 1900 is taken for a leap
/// year, as Excel does. A number that cannot be a date stays a number.
SheetCell dated(double serial, NumberForm form, bool is1904);

} // namespace samspel::exchange
