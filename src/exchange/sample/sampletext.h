// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QHash>
#include <QString>

namespace samspel::exchange {

/// The sample's days that move with the calendar, put in as days (ISO 8601), so that something is always due
/// and something always lies ahead, whenever the sample is made:
/// "{today-30}" and "{today+14}", moved back or on to a day from Monday to Friday; "{held-40}", the same, but
/// never before this year; "{year}" and "{year-1}"; and "{file minutes.txt}", what stands for it in `files`.
QString filledIn(const QString& text, QDate today, const QHash<QString, QString>& files = {});

} // namespace samspel::exchange
