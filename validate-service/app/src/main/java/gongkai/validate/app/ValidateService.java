package gongkai.validate.app;

import gongkai.validate.engine.Validator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/// Runs validate-service. Configured by environment variables only; see `application.yml`.
@SpringBootApplication(proxyBeanMethods = false)
public class ValidateService {

  public static void main(String[] args) {
    SpringApplication.run(ValidateService.class, args);
  }

  @Bean
  Validator validator() {
    return Validator.standard();
  }
}
