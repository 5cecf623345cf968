// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/fields/linefield.h"

class QToolButton;

namespace samspel {

/// A day: typed, or picked from a calendar.
class DateField : public LineField {
    Q_OBJECT
public:
    DateField(const FieldInfo& field, const Language& language, QWidget* parent);

    void retranslate() override;
    void setReadOnly(bool isReadOnly) override;

private:
    void pick();

    const Language& m_language;
    QToolButton* m_button;
};

} // namespace samspel
