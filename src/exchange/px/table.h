// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/cube/cube.h"
#include "exchange/px/keywords.h"

#include <array>

namespace samspel::exchange::px {

/// One variable of a PX file.
struct Variable {
    QString name;
    QString code;
    std::vector<cube::Category> categories;
    std::optional<cube::Dimension> meaning;
    enum class Keys { none, codes, values } keys = Keys::none; ///< how the rows of DATA name it
};

/// What the keywords of a PX file say of its table.
struct Table {
    cube::About about;
    QString publisher;
    QString note;
    QString changed;                 ///< as the file tells it: "20200227 08:00"
    std::vector<Variable> variables; ///< those of the stub, then those of the heading
    std::size_t stub = 0;            ///< how many of them are in the stub
    std::array<QString, 6> symbols;  ///< what one to six dots are shown as
    QString sumSymbol;

    bool hasKeys() const;
    qint64 cells(std::size_t first, std::size_t end) const; ///< of these variables
};

/// Understands keywords. Nothing when variables or their values do not fit; the complaints tell.
std::optional<Table> tableOf(const std::vector<Keyword>& keywords, const QString& file,
                             Complaints& complaints, const Language& language);

} // namespace samspel::exchange::px
