// SPDX-License-Identifier: MIT
// The yardstick of start-up: a Qt program that does nothing.
#include <QApplication>

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    return 0;
}
