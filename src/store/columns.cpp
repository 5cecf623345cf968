// SPDX-License-Identifier: MIT
#include "store/columns.h"

namespace sqlite {

void Column<samspel::Value>::bind(sqlite3_stmt* s, int index, const samspel::Value& value) {
    if (const auto* whole = std::get_if<qint64>(&value)) {
        bindInteger(s, index, *whole);
    } else if (const auto* decimal = std::get_if<double>(&value)) {
        bindReal(s, index, *decimal);
    } else if (const auto* text = std::get_if<QString>(&value)) {
        Column<QString>::bind(s, index, *text);
    } else {
        bindNull(s, index);
    }
}

samspel::Value Column<samspel::Value>::read(sqlite3_stmt* s, int column) {
    switch (typeOf(s, column)) {
    case Type::null:
        return {};
    case Type::integer:
        return qint64{readInteger(s, column)};
    case Type::real:
        return readReal(s, column);
    default:
        return Column<QString>::read(s, column);
    }
}

} // namespace sqlite
