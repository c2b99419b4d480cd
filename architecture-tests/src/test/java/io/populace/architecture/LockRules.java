package io.populace.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Rules on locks. */
final class LockRules {

    private static final String CONCURRENT = "java.util.concurrent";

    private LockRules() {}

    static ArchRule noLockOnThePath(Packages in) {
        return classes()
                .that()
                .resideInAnyPackage(
                        in.tree("generation.random"),
                        in.tree("generation.drawing"),
                        in.tree("generation.record"),
                        in.tree("generation.encoding"),
                        in.tree("text"))
                .should(new NoLock());
    }

    private static final class NoLock extends ArchCondition<JavaClass> {

        NoLock() {
            super("take no lock");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean synchronizes = hasSynchronizedBlock(type)
                    || type.getMethods().stream()
                            .anyMatch(method -> method.getModifiers().contains(JavaModifier.SYNCHRONIZED));
            if (synchronizes) {
                events.add(SimpleConditionEvent.violated(type, "Class <" + type.getName() + "> is synchronized"));
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                if (dependency.getTargetClass().getPackageName().startsWith(CONCURRENT)) {
                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            }
        }
    }

    /** By the byte code, as ArchUnit does not show single instructions. */
    private static boolean hasSynchronizedBlock(JavaClass type) {
        boolean[] found = new boolean[1];
        MethodVisitor instructions = new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitInsn(int opcode) {
                found[0] |= opcode == Opcodes.MONITORENTER;
            }
        };
        try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            new ClassReader(file)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access,
                                        String name,
                                        String descriptor,
                                        String signature,
                                        String[] exceptions) {
                                    return instructions;
                                }
                            },
                            ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found[0];
    }
}
