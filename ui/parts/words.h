// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/scaledlabel.h"

namespace samspel {

/// A text in one of the few voices that pages use. It is never taken for mark-up: file names and figures come
/// from outside.
class Words : public ScaledLabel {
    Q_OBJECT
public:
    enum class Voice { note, text, strong, section };

    explicit Words(Voice voice, QWidget* parent = nullptr) : Words(QString(), voice, parent) {}
    Words(const QString& text, Voice voice, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    void strengthen();

    bool m_isStrong;
};

} // namespace samspel
