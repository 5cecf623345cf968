// SPDX-License-Identifier: MIT
#pragma once

#include "domain/value.h"

#include <optional>

namespace samspel {

class Language;

/// How one kind of value is read from a line of text, and how it stands there.
struct Reading {
    /// Nothing when the text, which is not blank, cannot be read.
    std::optional<Value> (*read)(const QString& text);
    QString (*write)(const Value& value, const Language& language);
    /// What to tell when it could not be read; %1 is the text.
    QString (*complaint)(const Language& language);
    /// Some characters wide: a hint for the form. 0 as wide as there is room.
    int width = 0;
};

namespace readings {

Reading text();
Reading whole();   ///< "12 345", with any space between thousands, and a minus of either kind
Reading decimal(); ///< with comma or point
Reading date();    ///< "15.9.2010", "2010-09-15", "15. september 2010"
Reading when();    ///< a day, a month, a season or a year
Reading period();  ///< "2023" or "2023-24"

} // namespace readings

} // namespace samspel
