// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace sqlite {
class Database;
}

namespace samspel {

/// The moment of a register's first step, which all its copies share, and hardly another register of its
/// name does; "" of one without steps.
QString birthOf(sqlite::Database& database);

} // namespace samspel
