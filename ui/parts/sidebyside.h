// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;

namespace samspel {

/// Two widgets beside each other where there is room for both, else one above the other: large text cuts
/// nothing.
class SideBySide : public QWidget {
    Q_OBJECT
public:
    /// Takes both over.
    SideBySide(QWidget* first, QWidget* second, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_first;
    QWidget* m_second;
    QBoxLayout* m_layout;
};

} // namespace samspel
