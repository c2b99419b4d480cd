package io.populace.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method or constructor that a rule bans, whether it is called or used as a method reference.
 *
 * <p>Each is looked up by reflection, so that a typo fails instead of weakening the rule.
 */
@FunctionalInterface
interface BannedCall {

    boolean is(CodeUnitAccessTarget target);

    /** The condition that a class calls any of {@code banned}. */
    static ArchCondition<JavaClass> call(BannedCall... banned) {
        List<BannedCall> calls = List.of(banned);
        return ArchConditions.accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                "the target is banned",
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && calls.stream().anyMatch(call -> call.is(target))));
    }

    /** All overloads. */
    static BannedCall method(Class<?> owner, String name) {
        require(
                Stream.of(owner.getMethods()).map(Method::getName).anyMatch(name::equals),
                owner.getName() + "." + name);
        return target -> isMethod(target, owner, name);
    }

    /** One overload. */
    static BannedCall overload(Class<?> owner, String name, Class<?>... parameters) {
        List<Class<?>> types = List.of(parameters);
        require(
                Stream.of(owner.getMethods())
                        .anyMatch(method -> method.getName().equals(name)
                                && List.of(method.getParameterTypes()).equals(types)),
                owner.getName() + "." + name + types);
        return target -> isMethod(target, owner, name) && takes(target, types);
    }

    /** One constructor. */
    static BannedCall constructor(Class<?> owner, Class<?>... parameters) {
        List<Class<?>> types = List.of(parameters);
        require(
                Stream.of(owner.getConstructors())
                        .map(Constructor::getParameterTypes)
                        .anyMatch(declared -> List.of(declared).equals(types)),
                owner.getName() + types);
        return target -> target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && target.getOwner().isEquivalentTo(owner)
                && takes(target, types);
    }

    private static void require(boolean exists, String what) {
        if (!exists) {
            throw new IllegalArgumentException("banned method or constructor must exist: " + what);
        }
    }

    private static boolean isMethod(CodeUnitAccessTarget target, Class<?> owner, String name) {
        return target.getName().equals(name) && target.getOwner().isAssignableTo(owner);
    }

    private static boolean takes(CodeUnitAccessTarget target, List<Class<?>> parameters) {
        return target.getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toList()
                .equals(parameters.stream().map(Class::getName).toList());
    }
}
