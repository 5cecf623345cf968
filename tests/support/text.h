// SPDX-License-Identifier: MIT
#pragma once

#include "support/catch.h"

#include <QString>
#include <QStringList>

/// Shows Qt's texts in failure messages as they read.
namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& texts) {
        return '"' + texts.join(QStringLiteral("\", \"")).toStdString() + '"';
    }
};
} // namespace Catch

using namespace Qt::StringLiterals;
